import { isDuplicate } from "../platform/database/errors.js";
import { alreadyExists } from "../platform/errors.js";

/** A unique index over an environment and a folded name, by its name and, as SQLite names it, by its columns. */
export type NameIndex = readonly [index: string, ...columns: string[]];

/** Runs a write, and throws ALREADY_EXISTS where the environment has one of the same name, ignoring case. */
export async function refuseTakenName<T>(index: NameIndex, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDuplicate(error, ...index)) throw error;
    throw alreadyExists("name", "This name is taken in the environment", error);
  }
}
