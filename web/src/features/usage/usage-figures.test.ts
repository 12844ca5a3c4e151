import { expect, test } from "@jest/globals";
import { bucketLabel, byOutcome, share } from "./usage-figures";
import { usageRange } from "./usage-range";

const NOW = new Date("2026-11-20T12:34:56.000Z");

test("a day is told by the hour, the one that isn't over too; longer by whole days", () => {
  expect(usageRange("24h", NOW)).toEqual({
    from: "2026-11-19T13:00:00.000Z",
    to: "2026-11-20T13:00:00.000Z",
    bucket: "HOUR",
  });
  expect(usageRange("7d", NOW)).toEqual({
    from: "2026-11-14T00:00:00.000Z",
    to: "2026-11-21T00:00:00.000Z",
    bucket: "DAY",
  });
});

test("codes are counted under their outcomes", () => {
  const byCode = [
    { code: "REVOKED" as const, count: 2 },
    { code: "EXPIRED" as const, count: 3 },
    { code: "RATE_LIMITED" as const, count: 5 },
  ];
  expect(byOutcome({ allowed: 7, byCode })).toEqual({ allowed: 7, key: 5, access: 0, limit: 5, terms: 0 });
});

test("a day is named as it is counted, whatever the reader's time zone", () => {
  expect(bucketLabel("2026-11-20T00:00:00.000Z", "DAY")).toBe("Nov 20");
});

test("a share of nothing is none", () => {
  expect(share(1, 8)).toBe("12.5%");
  expect(share(0, 0)).toBe("–");
});
