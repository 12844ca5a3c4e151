import { QueryFailedError } from "typeorm";

interface DriverError {
  readonly code?: string;
  readonly message?: string;
  readonly sqlMessage?: string;
}

const RETRYABLE = new Set(["ER_LOCK_DEADLOCK", "ER_LOCK_WAIT_TIMEOUT", "ER_CHECKREAD"]);
const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "PROTOCOL_CONNECTION_LOST",
  "ER_CON_COUNT_ERROR",
  "ER_SERVER_SHUTDOWN",
]);

/** Whether a transaction that failed so may simply be run again: a deadlock, or a certification failure of a cluster. */
export const isRetryable = (error: unknown): boolean => RETRYABLE.has(driverError(error)?.code ?? "");

/** Whether the database could not be reached. The change may or may not have happened. */
export const isUnreachable = (error: unknown): boolean => UNREACHABLE.has(driverError(error)?.code ?? "");

/** Whether a row was refused because what it belongs to is gone. */
export function isOrphan(error: unknown): boolean {
  const code = driverError(error)?.code;
  return code === "ER_NO_REFERENCED_ROW_2" || code === "SQLITE_CONSTRAINT_FOREIGNKEY";
}

/** Whether a unique index refused a row. Name the index as the migration does; on SQLite, its columns as `table.column`. */
export function isDuplicate(error: unknown, index: string, ...sqliteColumns: readonly string[]): boolean {
  const cause = driverError(error);
  if (cause?.code === "ER_DUP_ENTRY") return (cause.sqlMessage ?? cause.message ?? "").includes(index);
  if (!cause?.code?.startsWith("SQLITE_CONSTRAINT")) return false;
  return (cause.message ?? "").endsWith(`UNIQUE constraint failed: ${sqliteColumns.join(", ")}`);
}

function driverError(error: unknown): DriverError | null {
  if (error instanceof QueryFailedError) return error.driverError as DriverError;
  return error instanceof Error ? error : null;
}
