import { isDuplicate } from "../platform/database/errors.js";
import { alreadyExists } from "../platform/errors.js";

/** A unique index over a slug, by its name and, as SQLite names it, by its columns. */
export type SlugIndex = readonly [index: string, ...columns: string[]];

/** Runs a write, and throws ALREADY_EXISTS where the index says that its slug is taken. */
export async function refuseTakenSlug<T>(index: SlugIndex, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDuplicate(error, ...index)) throw error;
    throw alreadyExists("slug", "This slug is taken", error);
  }
}
