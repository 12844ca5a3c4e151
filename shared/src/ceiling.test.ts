import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AddressRange } from "./addresses.js";
import { LIMITS } from "./limits.js";
import {
  mayHandOut,
  UNRESTRICTED,
  type Grant,
  type HandedOutKey,
  type KeyRestrictions,
  type KeyRights,
  type RateLimit,
} from "./permissions.js";

const MANAGE: Grant = {
  projectId: "prj_here",
  environmentId: "env_here",
  environmentKind: "STAGING",
  permission: "MANAGE",
  scopes: [],
};
const reach = { organizationAccess: "NONE", environmentKind: "STAGING", mode: "TEST", grants: [MANAGE] } as const;

/** A key that holds everything but what restricts it. */
const holder = (restrictions: Partial<KeyRestrictions>): KeyRights => ({
  ...UNRESTRICTED,
  ...reach,
  kind: "key",
  apiKeyId: "key_asking",
  ownerUserId: null,
  managesKeys: true,
  includingScopes: [],
  ...restrictions,
});
const handed = (restrictions: Partial<KeyRestrictions>, apiKeyId: string | null = null): HandedOutKey => ({
  ...UNRESTRICTED,
  ...reach,
  kind: "apiKey",
  apiKeyId,
  ownerUserId: null,
  ...restrictions,
});
const may = (own: Partial<KeyRestrictions>, wanted: Partial<KeyRestrictions>): boolean =>
  mayHandOut(holder(own), handed(wanted));

const range = (first: number, last: number): AddressRange => ({ first: digits(first), last: digits(last) });
const digits = (address: number): string => address.toString(16).padStart(8, "0");
const wide = { first: "0".repeat(32), last: "f".repeat(32) };
const at = (second: number): Date => new Date(second * 1000);
const rate = (limit: number, windowSeconds: number): RateLimit => ({ limit, windowSeconds });

describe("a restricted key hands on what restricts it", () => {
  test.each<[string, Partial<KeyRestrictions>, Partial<KeyRestrictions>, boolean]>([
    [
      "nothing, to a key restricted in every way",
      {},
      { rateLimit: rate(1, 1), customerIds: [], expiresAt: at(1) },
      true,
    ],
    ["an expiry, to a key that ends with it", { expiresAt: at(9) }, { expiresAt: at(9) }, true],
    ["an expiry, to a key that ends later", { expiresAt: at(9) }, { expiresAt: at(10) }, false],
    ["an expiry, to a key without one", { expiresAt: at(9) }, {}, false],
    ["a rate, to a key with the same", { rateLimit: rate(100, 60) }, { rateLimit: rate(100, 60) }, true],
    ["a rate, to a key with less", { rateLimit: rate(100, 60) }, { rateLimit: rate(99, 60) }, true],
    ["a rate, to a key with more", { rateLimit: rate(100, 60) }, { rateLimit: rate(101, 60) }, false],
    ["a rate, to a key with as many in less time", { rateLimit: rate(100, 60) }, { rateLimit: rate(100, 59) }, false],
    ["a rate, to a key with fewer in less time", { rateLimit: rate(100, 60) }, { rateLimit: rate(1, 1) }, true],
    ["a rate, to a key with more in more time", { rateLimit: rate(100, 60) }, { rateLimit: rate(6000, 3600) }, false],
    ["a rate, to a key without one", { rateLimit: rate(100, 60) }, {}, false],
    ["addresses, to a key with one of them", { addresses: [range(10, 19)] }, { addresses: [range(12, 12)] }, true],
    ["addresses, to a key with one beside them", { addresses: [range(10, 19)] }, { addresses: [range(12, 20)] }, false],
    [
      "addresses, to a key with one of each",
      { addresses: [range(1, 2), range(10, 19)] },
      { addresses: [range(2, 2), range(10, 19)] },
      true,
    ],
    [
      "addresses, to a key with one too many",
      { addresses: [range(1, 2)] },
      { addresses: [range(2, 2), range(3, 3)] },
      false,
    ],
    ["addresses, to a key without any", { addresses: [range(10, 19)] }, {}, false],
    ["IPv6, to a key in IPv4", { addresses: [wide] }, { addresses: [range(0, 1)] }, false],
    ["customers, to a key with some of them", { customerIds: ["a", "b"] }, { customerIds: ["b"] }, true],
    ["customers, to a key with another", { customerIds: ["a", "b"] }, { customerIds: ["b", "c"] }, false],
    ["customers, to a key for any", { customerIds: ["a"] }, {}, false],
    ["customers, to a key whose are gone", { customerIds: ["a"] }, { customerIds: [] }, true],
    ["customers who are gone, to a key with any", { customerIds: [] }, { customerIds: ["a"] }, false],
  ])("%s", (_, own, wanted, expected) => {
    expect(may(own, wanted)).toBe(expected);
  });

  test("and can lift none of its own, while it may have a secret of itself", () => {
    const own = { rateLimit: rate(1, 60), addresses: [range(1, 1)], customerIds: ["a"], expiresAt: at(1) };
    expect(mayHandOut(holder(own), handed(own, "key_asking"))).toBe(true);
    // Changing itself counts as making a key.
    for (const lifted of Object.keys(own)) {
      expect([lifted, may(own, { ...own, [lifted]: UNRESTRICTED[lifted as keyof KeyRestrictions] })]).toEqual([
        lifted,
        false,
      ]);
    }
  });

  test("owners and admins have none", () => {
    const restricted = handed({});
    expect(mayHandOut({ kind: "member", role: "ADMIN", projectGrants: [] }, restricted)).toBe(true);
    expect(mayHandOut({ kind: "member", role: "MEMBER", projectGrants: [] }, restricted)).toBe(false);
  });
});

describe("whatever a restricted key hands out", () => {
  const small = fc.integer({ min: 1, max: 30 });
  const ranges = fc
    .array(fc.tuple(small, small), { maxLength: 3 })
    .map((pairs) => pairs.map(([one, other]) => range(Math.min(one, other), Math.max(one, other))));
  const rates = fc.option(
    fc.oneof(
      fc.tuple(small, small),
      fc.tuple(
        fc.integer(LIMITS.rateLimit.limit),
        fc.integer({ min: LIMITS.rateLimit.windowSeconds.min, max: LIMITS.rateLimit.windowSeconds.max }),
      ),
    ),
  );
  const restrictions: fc.Arbitrary<KeyRestrictions> = fc.record({
    expiresAt: fc.option(small.map(at)),
    rateLimit: rates.map((pair) => pair && rate(...pair)),
    addresses: ranges,
    customerIds: fc.option(fc.subarray(["a", "b", "c", "d"])),
  });

  /** Whether a restricted key lets a call pass: at an instant, from an address, for a customer. */
  const passes = (key: KeyRestrictions, call: { second: number; address: number; customer: string | null }): boolean =>
    (key.expiresAt === null || at(call.second) < key.expiresAt) &&
    (key.addresses.length === 0 ||
      key.addresses.some(({ first, last }) => first <= digits(call.address) && digits(call.address) <= last)) &&
    (key.customerIds === null || (call.customer !== null && key.customerIds.includes(call.customer)));

  test("lets no call pass that it doesn't let pass itself", () => {
    const call = fc.record({
      second: small,
      address: small,
      customer: fc.option(fc.constantFrom("a", "b", "c", "d")),
    });
    fc.assert(
      fc.property(restrictions, restrictions, call, (own, wanted, asked) => {
        if (may(own, wanted) && passes(wanted, asked)) expect(passes(own, asked)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test("lets no more calls pass at once, nor in the long run", () => {
    fc.assert(
      fc.property(fc.tuple(small, small), fc.tuple(small, small), (one, other) => {
        const [own, wanted] = [rate(...one), rate(...other)];
        // A span of whole windows of both, all of them used up.
        const span = own.windowSeconds * wanted.windowSeconds;
        const passed = ({ limit, windowSeconds }: RateLimit): number => (span / windowSeconds) * limit;
        const more = wanted.limit > own.limit || passed(wanted) > passed(own);
        expect(may({ rateLimit: own }, { rateLimit: wanted })).toBe(!more);
      }),
    );
  });

  test("is itself, and what that hands out in turn, it may hand out directly", () => {
    fc.assert(
      fc.property(restrictions, restrictions, restrictions, (first, second, third) => {
        expect(may(first, first)).toBe(true);
        if (may(first, second) && may(second, third)) expect(may(first, third)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
