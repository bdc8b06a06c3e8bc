import type { Instant } from "~/core/time";

/** On time iff received at the deadline or before it, to the millisecond (domain.md §3A.7). */
export function isOnTime(receivedAt: Instant, deadlineAt: Instant): boolean {
  return receivedAt.getTime() <= deadlineAt.getTime();
}

/** `7.1 s`, `2 minutes 0.004 s`: how long after the deadline, exactly. */
export function howLate(receivedAt: Instant, deadlineAt: Instant): string {
  const late = receivedAt.getTime() - deadlineAt.getTime();
  if (late <= 0) throw new RangeError("Not late");
  const minutes = Math.floor(late / 60_000);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const milliseconds = String(late % 1000)
    .padStart(3, "0")
    .replace(/0+$/u, "");
  const seconds = `${Math.floor((late % 60_000) / 1000)}${milliseconds === "" ? "" : `.${milliseconds}`} s`;
  return [counted(days, "day"), counted(hours, "hour"), counted(minutes % 60, "minute"), seconds]
    .filter((part) => part !== "")
    .join(" ");
}

function counted(number: number, noun: string): string {
  if (number === 0) return "";
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** No letter that is taken for a figure, and no U. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** `7Q4K-PX21` out of five bytes of chance: short enough to read out on the telephone. */
export function receiptCode(chance: Uint8Array): string {
  if (chance.length !== 5) throw new RangeError("A receipt code is made of five bytes");
  let bits = 0n;
  for (const byte of chance) bits = bits * 256n + BigInt(byte);
  let code = "";
  for (let place = 0; place < 8; place += 1) {
    code = (signs[Number(bits % 32n)] ?? "") + code;
    bits /= 32n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
