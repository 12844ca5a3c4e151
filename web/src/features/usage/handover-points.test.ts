import { expect, test } from "@jest/globals";
import { handoverPoints, handoverRange } from "./handover-points";

const usage = (...calls: [allowed: number, denied: number][]) => ({
  points: calls.map(([allowed, denied], hour) => ({
    at: `2026-11-20T1${hour}:00:00.000Z`,
    totals: { allowed, denied },
  })),
});

test("calls with the retiring secret stand beside those with the current one, refused ones too", () => {
  const secrets = [
    { status: "CURRENT", usage: usage([0, 0], [7, 1]) },
    { status: "RETIRING", usage: usage([5, 1], [2, 0]) },
    { status: "RETIRED", usage: usage([100, 0], [100, 0]) },
  ] as const;
  expect(handoverPoints(secrets)).toEqual([
    { at: "2026-11-20T10:00:00.000Z", old: 6, fresh: 0 },
    { at: "2026-11-20T11:00:00.000Z", old: 2, fresh: 8 },
  ]);
});

test("there is nothing to tell apart where no rotation runs", () => {
  expect(handoverPoints([{ status: "CURRENT", usage: usage([1, 0]) }])).toEqual([]);
});

test.each([
  ["an hour ago, by hours", "2026-11-20T10:40:00.000Z", "2026-11-20T12:00:00.000Z", "HOUR"],
  ["three days ago, by hours", "2026-11-17T11:30:00.000Z", "2026-11-20T12:00:00.000Z", "HOUR"],
  ["longer ago, by days", "2026-11-17T11:00:00.000Z", "2026-11-21T00:00:00.000Z", "DAY"],
  ["by a clock that is ahead, with its first hour", "2026-11-20T13:10:00.000Z", "2026-11-20T14:00:00.000Z", "HOUR"],
])("a rotation of %s, is looked at until now", (_, beganAt, to, bucket) => {
  expect(handoverRange(beganAt, new Date("2026-11-20T11:30:00.000Z"))).toEqual({ from: beganAt, to, bucket });
});
