/** What a person typed as a whole number within bounds (both included), or undefined. */
export function parseWhole(typed: string, least: number, most: number): number | undefined {
  const text = typed.trim().replaceAll(",", "");
  if (!/^\d{1,9}$/u.test(text)) return undefined;
  const whole = Number(text);
  return whole >= least && whole <= most ? whole : undefined;
}
