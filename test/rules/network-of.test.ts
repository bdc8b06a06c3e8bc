import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkOf } from "~/platform/network-of";

describe("whom the limits count as one asker", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:192.0.2.1", "192.0.2.1"],
    ["::ffff:c000:201", "192.0.2.1"],
    ["0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::", "2001:db8:1:2::/64"],
    ["2001:DB8:0001:0002:ffff::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["2001:db8::", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["::", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["64:ff9b::192.0.2.1", "64:ff9b:0:0::/64"],
    ["unknown", "unknown"],
    ["", ""],
    ["1:2:3", "1:2:3"],
    ["1::2::3", "1::2::3"],
    ["1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8:9"],
    ["2001:db8::zz", "2001:db8::zz"],
    ["2001:db8::300.1.1.1", "2001:db8::300.1.1.1"],
  ])("%s counts as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it("is one network for all the addresses in it, and another for the next", () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.array(group, { minLength: 12, maxLength: 12 }), (groups) => {
        const written = (numbers: readonly number[]) => numbers.map((number) => number.toString(16)).join(":");
        const network = [0x2001, ...groups.slice(1, 4)];
        const one = networkOf(written([...network, ...groups.slice(4, 8)]));
        expect(networkOf(written([...network, ...groups.slice(8, 12)]))).toBe(one);
        const next = [...network.slice(0, 3), ((network[3] ?? 0) + 1) & 0xffff];
        expect(networkOf(written([...next, ...groups.slice(4, 8)]))).not.toBe(one);
      }),
    );
  });
});
