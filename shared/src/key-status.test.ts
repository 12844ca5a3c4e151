import { expect, test } from "@jest/globals";
import { apiKeyStatus, secretStatus } from "./key-status.js";

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
