import { describe, expect, test } from "@jest/globals";
import { apiKeyStatus, isRotationDue, rotationDueAt, secretStatus } from "./key-status.js";

const NOW = new Date("2026-11-21T08:00:00.000Z");
const PAST = new Date("2026-11-21T07:59:59.999Z");
const FUTURE = new Date("2026-11-21T08:00:00.001Z");

test.each([
  [null, null, null, "ACTIVE"],
  [null, FUTURE, null, "ACTIVE"],
  [null, null, PAST, "INACTIVE"],
  [null, FUTURE, PAST, "INACTIVE"],
  [null, NOW, null, "EXPIRED"],
  [null, PAST, null, "EXPIRED"],
  [null, PAST, PAST, "EXPIRED"],
  [PAST, null, null, "REVOKED"],
  [PAST, FUTURE, null, "REVOKED"],
  [PAST, PAST, PAST, "REVOKED"],
])("a key with revokedAt %p, expiresAt %p, disabledAt %p is %s", (revokedAt, expiresAt, disabledAt, expected) => {
  expect(apiKeyStatus({ revokedAt, expiresAt, disabledAt }, NOW)).toBe(expected);
});

test.each([
  [null, "CURRENT"],
  [FUTURE, "RETIRING"],
  [NOW, "RETIRED"],
  [PAST, "RETIRED"],
])("a secret with retiresAt %p is %s", (retiresAt, expected) => {
  expect(secretStatus({ retiresAt }, NOW)).toBe(expected);
});

describe("a reminder to rotate (RF-12, FG-28)", () => {
  const key = { revokedAt: null, expiresAt: null, disabledAt: null };
  const created = new Date("2026-08-23T08:00:00.000Z");

  test("is due as many days after the current secret was made as the policy says", () => {
    expect(rotationDueAt(key, created, 90, NOW)).toEqual(NOW);
    expect(rotationDueAt({ ...key, disabledAt: PAST, expiresAt: FUTURE }, created, 1, NOW)).toEqual(
      new Date("2026-08-24T08:00:00.000Z"),
    );
  });

  test("is due from that very instant", () => {
    expect([PAST, NOW, FUTURE].map((now) => isRotationDue(NOW, now))).toEqual([false, true, true]);
  });

  test("never comes for a key that has ended, nor where the policy has none", () => {
    expect(rotationDueAt({ ...key, revokedAt: PAST }, created, 90, NOW)).toBeNull();
    expect(rotationDueAt({ ...key, expiresAt: NOW }, created, 90, NOW)).toBeNull();
    expect(rotationDueAt(key, created, null, NOW)).toBeNull();
    expect(isRotationDue(null, NOW)).toBe(false);
  });
});
