/**
 * Whom the limits count as one asker by the address of a connection: an IPv4 address by itself, and of IPv6 the network
 * of its first 64 bits, since one household or one rented server has all the addresses in it. An IPv4 address written
 * as IPv6 (`::ffff:192.0.2.1`, as a socket for both gives it) is that IPv4 address. Anything else stands for itself.
 */
export function networkOf(address: string): string {
  const [bare = ""] = address.toLowerCase().split("%");
  const groups = groupsOf(bare);
  if (groups === undefined) return bare;
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) return mappedBy(groups);
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

/** The eight numbers of an IPv6 address, or undefined where it is none. */
function groupsOf(address: string): number[] | undefined {
  const [before = "", after, more] = address.split("::");
  if (more !== undefined || !address.includes(":")) return undefined;
  const head = numbersOf(before);
  const tail = after === undefined ? [] : numbersOf(after);
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (after === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

/** The last two groups may be written as an IPv4 address. */
function numbersOf(part: string): number[] | undefined {
  if (part === "") return [];
  const numbers = part.split(":").flatMap((group) => {
    const bytes = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/u.exec(group)?.slice(1).map(Number);
    if (bytes?.every((byte) => byte < 256) === true) {
      const [a = 0, b = 0, c = 0, d = 0] = bytes;
      return [a * 256 + b, c * 256 + d];
    }
    return [/^[0-9a-f]{1,4}$/u.test(group) ? Number.parseInt(group, 16) : Number.NaN];
  });
  return numbers.some(Number.isNaN) ? undefined : numbers;
}

function mappedBy(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
