import { BlockList, isIP } from "node:net";
import { includesRange } from "@claviger/shared/addresses";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { includesAddress, rangeOf, readAddress, readBlock } from "./addresses.js";

const address = fc.oneof(fc.ipV4(), fc.ipV6());
const block = fc.oneof(
  fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })),
  fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 })),
);

/** A block that may have been written with bits of a host, in the form in which it is accepted. */
function accepted([host, prefix]: [string, number]): string {
  const read = readBlock(`${host}/${prefix}`);
  if ("text" in read) return read.text;
  if (read.problem === "malformed") throw new Error(`${host}/${prefix} is a block`);
  return read.suggestion;
}

describe("a block", () => {
  test.each([
    ["192.0.2.1", "192.0.2.1"],
    [" 192.0.2.1 ", "192.0.2.1"],
    ["192.0.2.1/32", "192.0.2.1"],
    ["192.0.2.0/24", "192.0.2.0/24"],
    ["0.0.0.0/0", "0.0.0.0/0"],
    ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
    ["2001:db8::1/128", "2001:db8::1"],
    ["2001:db8:0::/32", "2001:db8::/32"],
    ["::/0", "::/0"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::ffff:c000:201", "192.0.2.1"],
    ["::ffff:192.0.2.0/120", "192.0.2.0/24"],
    ["::ffff:0:0/96", "0.0.0.0/0"],
    ["::192.0.2.1", "::c000:201"],
    ["64:ff9b::192.0.2.0/120", "64:ff9b::c000:200/120"],
  ])("%s is kept as %s", (raw, text) => {
    expect(readBlock(raw)).toEqual({ text });
    expect(readBlock(text)).toEqual({ text });
  });

  test.each([
    ["192.0.2.1/24", "192.0.2.0/24"],
    ["10.0.0.1/0", "0.0.0.0/0"],
    ["2001:db8::1/64", "2001:db8::/64"],
    ["::ffff:192.0.2.1/120", "192.0.2.0/24"],
  ])("%s is refused, as it may have been meant for one host", (raw, suggestion) => {
    expect(readBlock(raw)).toEqual({ problem: "host_in_block", suggestion });
  });

  test.each([
    "",
    "x",
    "192.0.2",
    "192.0.2.256",
    "010.0.0.1",
    "0x7f.0.0.1",
    "2130706433",
    "192.0.2.0/33",
    "192.0.2.0/-1",
    "192.0.2.0/024",
    "192.0.2.0/",
    "/24",
    "192.0.2.0/24/24",
    "192.0.2.0-192.0.2.9",
    "*",
    "::1%eth0",
    "fe80::1%1/64",
    "2001:db8::/129",
    ":::",
    "1::2::3",
    "example.org",
    "192.0.2.1:80",
    "[::1]",
    "192.0.\u00002.1",
    "٣.0.2.1",
  ])("%j is refused", (raw) => {
    expect(readBlock(raw)).toEqual({ problem: "malformed" });
  });

  test("a text that no address is as long as is refused", () => {
    expect(readBlock("1".repeat(1_000_000))).toEqual({ problem: "malformed" });
  });

  test("holds exactly the addresses that another implementation finds in it", () => {
    const family = (text: string): "ipv4" | "ipv6" => (isIP(text) === 4 ? "ipv4" : "ipv6");
    fc.assert(
      fc.property(block, fc.boolean(), address, (raw, isNear, far) => {
        const text = accepted(raw);
        const [network = "", prefix] = text.split("/");
        const asked = readAddress(isNear ? raw[0] : far) ?? "";
        const list = new BlockList();
        if (prefix === undefined) list.addAddress(network, family(network));
        else list.addSubnet(network, Number(prefix), family(network));
        // The other one finds IPv4 in blocks of IPv6, too.
        const inside = family(network) === family(asked) && list.check(asked, family(asked));
        expect([text, asked, includesAddress([rangeOf(text)], asked)]).toEqual([text, asked, inside]);
      }),
      { numRuns: 3000 },
    );
  });

  test("holds another exactly when it holds its first and its last address, and lies in no other family", () => {
    fc.assert(
      fc.property(block, block, (one, other) => {
        const [outer, inner] = [rangeOf(accepted(one)), rangeOf(accepted(other))];
        const sameFamily = outer.first.length === inner.first.length;
        expect(includesRange(outer, inner)).toBe(sameFamily && outer.first <= inner.first && outer.last >= inner.last);
        expect(includesRange(outer, outer)).toBe(true);
      }),
    );
  });
});

describe("an address", () => {
  test.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:c000:201", "192.0.2.1"],
    ["::1", "::1"],
    ["::", "::"],
    ["::192.0.2.1", "::192.0.2.1"],
    ["2001:DB8::1", "2001:db8::1"],
    ["0:0:0:0:0:ffff:c000:201", "192.0.2.1"],
    ["fe80::1%eth0", "fe80::1"],
    ["x", null],
    ["", null],
    ["192.0.2.1/24", null],
    ["010.0.0.1", null],
    ["unknown", null],
  ])("%j is %j", (raw, plain) => {
    expect(readAddress(raw)).toBe(plain);
  });

  test("is found in none of no ranges, and IPv4 in no range of IPv6", () => {
    expect(includesAddress([], "192.0.2.1")).toBe(false);
    expect(includesAddress([rangeOf("::/0")], "192.0.2.1")).toBe(false);
    expect(includesAddress([rangeOf("0.0.0.0/0")], "::1")).toBe(false);
    expect(includesAddress([rangeOf("0.0.0.0/0")], "::ffff:192.0.2.1")).toBe(true);
    expect(includesAddress([rangeOf("0.0.0.0/0")], "::192.0.2.1")).toBe(false);
    expect(includesAddress([rangeOf("::/96")], "::192.0.2.1")).toBe(true);
  });
});
