interface Suited {
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
}

/** For whom the council says something is suitable. It keeps nobody out. */
export function suitsInWords({ suitsSmallFirms, suitsVoluntary }: Suited): string {
  const who = [...(suitsSmallFirms ? ["small firms"] : []), ...(suitsVoluntary ? ["voluntary groups"] : [])];
  if (who.length === 0) return "The council has not said. Anybody may apply who can do it";
  return `The council thinks that it suits ${who.join(" and ")}. Others may apply too`;
}
