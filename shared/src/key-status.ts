export const API_KEY_STATUSES = ["ACTIVE", "INACTIVE", "EXPIRED", "REVOKED"] as const;
export type ApiKeyStatus = (typeof API_KEY_STATUSES)[number];

export const SECRET_STATUSES = ["CURRENT", "RETIRING", "RETIRED"] as const;
export type SecretStatus = (typeof SECRET_STATUSES)[number];

interface KeyDates {
  revokedAt: Date | null;
  expiresAt: Date | null;
  disabledAt: Date | null;
}

/** Derived, never stored. A key is expired from the very instant of `expiresAt`. */
export function apiKeyStatus({ revokedAt, expiresAt, disabledAt }: KeyDates, now: Date): ApiKeyStatus {
  if (revokedAt !== null) return "REVOKED";
  if (expiresAt !== null && now >= expiresAt) return "EXPIRED";
  if (disabledAt !== null) return "INACTIVE";
  return "ACTIVE";
}

/** A secret without `retiresAt` is the current one; from the very instant of `retiresAt` it no longer works. */
export function secretStatus({ retiresAt }: { retiresAt: Date | null }, now: Date): SecretStatus {
  if (retiresAt === null) return "CURRENT";
  return now < retiresAt ? "RETIRING" : "RETIRED";
}
