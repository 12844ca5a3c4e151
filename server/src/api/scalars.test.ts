import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DateTimeScalar } from "./scalars.js";

const read = (value: unknown): Date => DateTimeScalar.parseValue(value);

describe("DateTime", () => {
  test("is written in UTC with milliseconds", () => {
    expect(DateTimeScalar.serialize(new Date("2026-11-20T12:00:00Z"))).toBe("2026-11-20T12:00:00.000Z");
  });

  test.each([
    ["2026-11-20T12:00:00.000Z", "2026-11-20T12:00:00.000Z"],
    ["2026-11-20T12:00:00Z", "2026-11-20T12:00:00.000Z"],
    ["2026-11-20T12:00Z", "2026-11-20T12:00:00.000Z"],
    ["2026-11-20T14:00:00.5+02:00", "2026-11-20T12:00:00.500Z"],
    ["2026-11-20T12:00:00.123456789Z", "2026-11-20T12:00:00.123Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
    ["1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
  ])("is read from %s", (text, instant) => {
    expect(read(text).toISOString()).toBe(instant);
  });

  test.each([
    "2026-02-29T00:00:00Z",
    "2026-02-30T12:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-00-10T00:00:00Z",
    "2026-01-00T00:00:00Z",
    "2026-11-20T24:00:00Z",
    "2026-11-20T12:60:00Z",
    "2026-11-20T12:00:00+24:00",
    "1969-12-31T23:59:59.999Z",
    "1970-01-01T00:00:00+01:00",
    "9999-12-31T23:59:59-01:00",
    "+012026-11-20T12:00:00Z",
    "2026-11-20T12:00:00",
    "2026-11-20",
    "20.11.2026",
    "tomorrow",
    "",
    " 2026-11-20T12:00:00Z",
    "2026-11-20T12:00:00Z\u0000",
    1795219200000,
    true,
    null,
    {},
    [],
  ])("refuses %p", (value) => {
    expect(() => read(value)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }));
  });

  test("reads what it writes, and never throws anything but its refusal", () => {
    const instants = fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true });
    fc.assert(fc.property(instants, (instant) => expect(read(DateTimeScalar.serialize(instant))).toEqual(instant)));
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          expect(read(value)).toBeInstanceOf(Date);
        } catch (error) {
          expect(error).toMatchObject({ code: "BAD_USER_INPUT" });
        }
      }),
    );
  });
});
