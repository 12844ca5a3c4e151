import type { Context } from "../context/context.js";
import { findLocked } from "../platform/database/locks.js";
import { User } from "./user.entity.js";

/**
 * Holds an account whose password was just proven, so that a change of the password and the sessions it ends take turns with
 * sign-ins. Null when the password has been changed since. Must be the first statement of its transaction.
 */
export function lockAccount(tx: Context, proven: Pick<User, "id" | "passwordHash">): Promise<User | null> {
  return findLocked(tx.db, User, { id: proven.id, passwordHash: proven.passwordHash });
}
