import type Sqlite from "better-sqlite3";

/**
 * What every connection to the embedded database is set to.
 *
 * @param synchronous FULL where what is committed must survive a power cut: WAL's default doesn't promise that. With NORMAL the
 *   disk isn't waited for, and a power cut takes what was committed last, whole transactions of it.
 */
export function prepareConnection(connection: Sqlite.Database, synchronous: "FULL" | "NORMAL" = "FULL"): void {
  connection.pragma("journal_mode = WAL");
  connection.pragma(`synchronous = ${synchronous}`);
  connection.pragma("foreign_keys = ON");
}
