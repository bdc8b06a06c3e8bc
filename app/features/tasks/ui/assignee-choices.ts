import { roleNames, type GrantedRole } from "~/core/actor";

export interface ColleagueToChoose {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly GrantedRole[];
}

/** People by name with their roles, then the roles that somebody holds, then nobody. */
export function assigneeChoices(colleagues: readonly ColleagueToChoose[]): { value: string; text: string }[] {
  const held = [...new Set(colleagues.flatMap(({ roles }) => roles))];
  return [
    { value: "", text: "Choose" },
    ...colleagues.map(({ personId, name, roles }) => ({
      value: `person:${personId}`,
      text: `${name} (${roles.map((role) => roleNames[role]).join(", ")})`,
    })),
    ...held.map((role) => ({ value: `role:${role}`, text: `Any ${roleNames[role].toLowerCase()}` })),
    { value: "nobody", text: "Nobody yet" },
  ];
}
