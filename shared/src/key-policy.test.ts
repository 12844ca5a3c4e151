import { expect, test } from "@jest/globals";
import { isKeyPrefix } from "./key-format.js";
import { DEFAULT_KEY_POLICY } from "./key-policy.js";

test("a new organization's policy: a day of grace by default, thirty at most, no expiry asked for", () => {
  const day = 24 * 60 * 60;
  expect(DEFAULT_KEY_POLICY).toEqual({
    keyPrefix: "clv",
    keyFormat: "BASE62_CHECKSUM",
    environmentBinding: "STRICT",
    rotationMode: "BOTH",
    defaultGracePeriodSeconds: day,
    maxGracePeriodSeconds: 30 * day,
    requireExpiry: false,
    maxLifetimeDays: null,
    rotationReminderDays: 90,
  });
  expect(isKeyPrefix(DEFAULT_KEY_POLICY.keyPrefix)).toBe(true);
});

test("the default policy can't be changed by accident", () => {
  expect(Object.isFrozen(DEFAULT_KEY_POLICY)).toBe(true);
});
