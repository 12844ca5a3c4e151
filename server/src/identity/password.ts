import { LIMITS } from "@claviger/shared/limits";
import { badInput } from "../platform/errors.js";
import { nobodysHash, verifyPassword } from "../platform/hashing.js";
import { labelOf } from "../platform/read-input.js";

const { min, max } = LIMITS.password;
const UNICODE_NORMALIZATION_SHRINKS_BY = 8;

/** A new password, as it was given. Throws BAD_USER_INPUT. */
export function readPassword(field: string, raw: string): string {
  if (canBePassword(raw)) return raw;
  throw badInput(field, `${labelOf(field)} must have ${min} to ${max} characters of well-formed text.`);
}

/** The account, if the password is its own. Takes the same time for an account that doesn't exist. */
export async function provePassword<T extends { readonly passwordHash: string }>(
  account: T | null,
  password: string,
): Promise<T | null> {
  const attempt = canBePassword(password) ? password : "";
  const proven = await verifyPassword(attempt, account?.passwordHash ?? nobodysHash());
  return proven ? account : null;
}

function canBePassword(raw: string): boolean {
  if (raw.length > max * UNICODE_NORMALIZATION_SHRINKS_BY || !raw.isWellFormed()) return false;
  const length = Array.from(raw.normalize("NFC")).length;
  return length >= min && length <= max;
}
