import { LIMITS } from "./limits.js";

const LETTERS_WITHOUT_DECOMPOSITION: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/** Paths of the server and of the panel's own pages: an organization's pages live at its slug, beside them. */
export const RESERVED_ORGANIZATION_SLUGS: ReadonlySet<string> = new Set([
  "account",
  "assets",
  "explorer",
  "graphql",
  "healthz",
  "invitations",
  "leak",
  "metrics",
  "new",
  "readyz",
  "setup",
  "sign-in",
  "sign-up",
  "v1",
  "welcome",
]);

/** 2 to 40 of a-z, 0-9 and single hyphens between them. */
export function isSlug(text: string): boolean {
  if (text.length < LIMITS.slug.min || text.length > LIMITS.slug.max) return false;
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/**
 * The slug that a name suggests, always one that `isSlug` accepts. A name that leaves fewer than two characters gets `x-` in
 * front: of the one that is left ("Ä" → `x-a`), else of its code points in hexadecimal ("東京" → `x-6771-4eac`).
 */
export function slugFrom(name: string): string {
  const slug = hyphenated(inLatinLetters(name));
  if (slug.length >= LIMITS.slug.min) return slug;
  return hyphenated(`x-${slug || codePointsOf(name) || "0"}`);
}

/** The slug to try when `slug` is taken, such as `billing-2`, cut so that it still fits. */
export function numberedSlug(slug: string, n: number): string {
  const suffix = `-${n}`;
  return cut(slug, LIMITS.slug.max - suffix.length) + suffix;
}

function inLatinLetters(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[ßæœøđðłþı]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? "");
}

function codePointsOf(name: string): string {
  return Array.from(name.replace(/\s/g, ""), (character) => character.codePointAt(0)?.toString(16)).join("-");
}

function hyphenated(text: string): string {
  return cut(text.replace(/[^a-z0-9]+/g, "-").replace(/^-/, ""), LIMITS.slug.max);
}

function cut(text: string, max: number): string {
  return text.slice(0, max).replace(/-$/, "");
}
