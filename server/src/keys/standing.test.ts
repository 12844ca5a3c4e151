import { expect, test } from "@jest/globals";
import { DEFAULT_KEY_POLICY } from "@claviger/shared/key-policy";
import fc from "fast-check";
import type { KnownKey } from "./find-known-key.js";
import { refusalOf } from "./standing.js";

const moment = fc.integer({ min: 0, max: 12 }).map((second) => new Date(second * 1000));
const ending = fc.option(moment, { nil: null });
const dates = fc.record({ expiresAt: ending, retiresAt: ending, disabledAt: ending, revokedAt: ending });

test("what is remembered of a key's standing is what it is, whenever it is asked, forth and back in time", () => {
  fc.assert(
    fc.property(dates, fc.array(moment, { maxLength: 20 }), ({ retiresAt, ...ofKey }, moments) => {
      const fresh = (): KnownKey =>
        ({
          apiKey: { ...ofKey, mode: "LIVE", environmentKind: "PRODUCTION", createdAt: new Date(0) },
          retiresAt,
          plan: { apiKeys: true, liveKeys: true },
          ownerLost: false,
          organization: DEFAULT_KEY_POLICY,
          standing: null,
        }) as KnownKey;
      const remembered = fresh();
      for (const now of moments) expect(refusalOf(remembered, now)).toBe(refusalOf(fresh(), now));
    }),
  );
});
