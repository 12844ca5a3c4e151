export const API_KEY_STATUSES = ["ACTIVE", "INACTIVE", "EXPIRED", "REVOKED"] as const;
export type ApiKeyStatus = (typeof API_KEY_STATUSES)[number];

export const SECRET_STATUSES = ["CURRENT", "RETIRING", "RETIRED"] as const;
export type SecretStatus = (typeof SECRET_STATUSES)[number];

const DAY_MILLISECONDS = 86_400_000;

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

/**
 * When a key's current secret is old enough by the policy that whoever looks after it is reminded to rotate it. Null where
 * the policy reminds nobody, and for a key that is revoked or expired.
 */
export function rotationDueAt(
  key: KeyDates,
  secretCreatedAt: Date,
  rotationReminderDays: number | null,
  now: Date,
): Date | null {
  const status = apiKeyStatus(key, now);
  if (rotationReminderDays === null || status === "REVOKED" || status === "EXPIRED") return null;
  return new Date(secretCreatedAt.getTime() + rotationReminderDays * DAY_MILLISECONDS);
}

/** A rotation is due from the very instant of `dueAt`. */
export const isRotationDue = (dueAt: Date | null, now: Date): boolean => dueAt !== null && now >= dueAt;
