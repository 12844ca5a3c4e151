import { readName, readSlug } from "../platform/read-input.js";

export interface RenamingInput {
  /** Stays as it is when absent or null, as the slug does. */
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
}

export interface Named {
  readonly name: string;
  readonly slug: string;
}

export interface Changes {
  readonly before: Partial<Named>;
  readonly after: Partial<Named>;
}

/** What an input asks to call something. Throws BAD_USER_INPUT. */
export function readRenaming({ name, slug }: RenamingInput, readSlugText = readSlug): Partial<Named> {
  return {
    ...(typeof name === "string" ? { name: readName("name", name) } : {}),
    ...(typeof slug === "string" ? { slug: readSlugText("slug", slug) } : {}),
  };
}

/** What really changes, as the record tells it; null when nothing does. */
export function changesOf(current: Named, wanted: Partial<Named>): Changes | null {
  const changed = (["name", "slug"] as const).filter(
    (key) => wanted[key] !== undefined && wanted[key] !== current[key],
  );
  if (changed.length === 0) return null;
  const pick = (from: Partial<Named>): Partial<Named> => Object.fromEntries(changed.map((key) => [key, from[key]]));
  return { before: pick(current), after: pick(wanted) };
}
