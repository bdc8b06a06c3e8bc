import { figures } from "./official-components";

/** Prints, for every component of GOV.UK Frontend that we use, how many of its official examples ours matches. */
let all = 0;
let matched = 0;
for (const { component, matching, official, leftOut, differing } of figures()) {
  all += official;
  matched += matching;
  say(`${component.padEnd(22)}${`${matching} of ${official}`.padStart(10)}${percent(matching, official).padStart(8)}`);
  for (const [reason, names] of Object.entries(leftOut)) say(`    ${reason}: ${names.join("; ")}`);
  for (const name of differing) say(`    DIFFERS: ${name}`);
  if (differing.length > 0) process.exitCode = 1;
}
say(`${"all".padEnd(22)}${`${matched} of ${all}`.padStart(10)}${percent(matched, all).padStart(8)}`);

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
