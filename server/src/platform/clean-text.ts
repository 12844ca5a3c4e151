/** Anything that could be a key, also with another number of characters than ours have: better too much than a secret. */
const KEY = /([a-z][a-z0-9]{1,11}(?:_|%5f)(?:live|test)(?:_|%5f)[0-9a-z]{4})[0-9a-z]+/gi;
const HOLDS_KEY = /(?:_|%5f)(?:live|test)(?:_|%5f)/i;
/** Control characters, half characters, and what breaks lines or reverses the text around it. */
const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
const ALL_UNWANTED = new RegExp(UNWANTED, "gu");

/** A path or operation for the log, without its query string. */
export function cleanTarget(text: string | null, max: number): string | null {
  const end = text === null ? -1 : text.search(/[?#]/);
  return cleanText(text !== null && end >= 0 ? text.slice(0, end) : text, max);
}

/** Text that a client chose, for the log: bounded, on one line, and of what could be a key no more than its start. */
export function cleanText(text: string | null, max: number): string | null {
  if (text === null || text === "") return null;
  if (text.length <= max && !UNWANTED.test(text) && !HOLDS_KEY.test(text)) return text;
  // Keys are looked for before the text is cut: one that is cut through no longer looks like one.
  const shown = hideKeys(text).replace(ALL_UNWANTED, "\uFFFD");
  // A copy: a piece of a long text would keep all of it in memory.
  return Buffer.from(Array.from(shown).slice(0, max).join("")).toString();
}

/** Of what could be a key no more than its start. */
export const hideKeys = (text: string): string => text.replace(KEY, "$1…");
