import { join } from "node:path";
import Sqlite from "better-sqlite3";

/**
 * Takes a folder for this process, and answers how to give it back. Held by an exclusive SQLite transaction on a file of its
 * own, so that the system frees it when the process dies, however it dies.
 */
export function lockFolder(folder: string): () => void {
  const lock = new Sqlite(join(folder, "claviger.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    throw new Error(`Another Claviger server is running on the data folder ${folder}`, { cause: error });
  }
  return () => lock.close();
}
