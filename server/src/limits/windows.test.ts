import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { secondsUntil, windowEnd, windowStart } from "./windows.js";

const at = (instant: string): number => Date.parse(instant);

describe("a window", () => {
  test.each([
    [60, "2026-11-20T12:34:56.789Z", "2026-11-20T12:34:00.000Z", "2026-11-20T12:35:00.000Z"],
    [3600, "2026-11-20T12:34:56.789Z", "2026-11-20T12:00:00.000Z", "2026-11-20T13:00:00.000Z"],
    [86_400, "2026-11-20T23:59:59.999Z", "2026-11-20T00:00:00.000Z", "2026-11-21T00:00:00.000Z"],
    [7, "1970-01-01T00:00:20.000Z", "1970-01-01T00:00:14.000Z", "1970-01-01T00:00:21.000Z"],
    ["MONTH", "2026-12-31T23:59:59.999Z", "2026-12-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["MONTH", "2027-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z", "2027-02-01T00:00:00.000Z"],
    ["MONTH", "2028-02-29T12:00:00.000Z", "2028-02-01T00:00:00.000Z", "2028-03-01T00:00:00.000Z"],
    ["MONTH", "2026-11-20T12:00:00.000Z", "2026-11-01T00:00:00.000Z", "2026-12-01T00:00:00.000Z"],
  ] as const)("of %s at %s began at %s and ends at %s", (length, now, start, end) => {
    expect(windowStart(length, at(now))).toBe(at(start));
    expect(windowEnd(length, at(now))).toBe(at(end));
  });

  test("holds the instant it is asked for, and follows on the one before without a gap", () => {
    const lengths = fc.oneof(fc.integer({ min: 1, max: 2_678_400 }), fc.constant("MONTH" as const));
    const instants = fc.integer({ min: 0, max: at("2100-01-01T00:00:00.000Z") });
    fc.assert(
      fc.property(lengths, instants, (length, now) => {
        const [start, end] = [windowStart(length, now), windowEnd(length, now)];
        expect(start <= now && now < end).toBe(true);
        expect(windowStart(length, end)).toBe(end);
        expect(windowEnd(length, start)).toBe(end);
        expect(secondsUntil(end, now)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
