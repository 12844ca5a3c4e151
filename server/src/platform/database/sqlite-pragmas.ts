import type Sqlite from "better-sqlite3";

/** What every connection to the embedded database is set to. */
export function prepareConnection(connection: Sqlite.Database): void {
  connection.pragma("journal_mode = WAL");
  // An acknowledged write must survive a power cut, and WAL's default doesn't promise that.
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
}
