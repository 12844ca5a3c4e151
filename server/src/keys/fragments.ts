import { foldCase } from "@claviger/shared/text";
import type { ApiKey } from "./api-key.entity.js";

/** What a key is searched by. */
export type Searched = Pick<ApiKey, "foldedName" | "start">;

/** The bytes of a fragment: as many tell most texts apart. */
export const FRAGMENT_BYTES = 12;
/** A fragment begins at each second byte of a text: half as many rows, for two places in the index to look at. */
const STEP = 2;
/** Shorter fragments, at the end of a text, would find nearly every key. */
const LEAST_BYTES = 2;
/** Of a long text that is searched for, so many places are looked at. */
const PLACES = 4;

/** From one byte string to another, both included. */
export type Range = readonly [from: Buffer, to: Buffer];

/** Pieces of what a key is searched by, each of them once. */
export function fragmentsOf({ foldedName, start }: Searched): Buffer[] {
  const found = new Map<string, Buffer>();
  for (const text of [foldedName, start.toLowerCase()]) {
    const bytes = Buffer.from(text);
    for (let at = 0; at + LEAST_BYTES <= bytes.length; at += STEP) {
      const fragment = bytes.subarray(at, at + FRAGMENT_BYTES);
      found.set(fragment.toString("latin1"), fragment);
    }
  }
  return [...found.values()];
}

/**
 * Where to look for the keys with a text in their name or start: each list of ranges holds a fragment of every one of them, and
 * maybe of others. A long text has several lists, of which any will do; one that is too short has none.
 */
export function rangesOf(search: string): Range[][] {
  const bytes = Buffer.from(foldCase(search.normalize("NFC")));
  if (bytes.length < LEAST_BYTES + STEP - 1) return [];
  return placesIn(bytes).map((place) => Array.from({ length: STEP }, (_, step) => rangeOf(bytes, place + step)));
}

/** The end comes first: names differ there more often than where they begin. */
function placesIn({ length }: Buffer): number[] {
  const last = Math.max(0, length - FRAGMENT_BYTES - STEP + 1);
  const places = [last];
  for (let place = 0; place < last && places.length < PLACES; place += FRAGMENT_BYTES) places.push(place);
  return places;
}

/** All fragments that begin as the text does there. No byte of a text is 255. */
function rangeOf(bytes: Buffer, start: number): Range {
  const from = bytes.subarray(start, start + FRAGMENT_BYTES);
  return [from, Buffer.concat([from, Buffer.of(255)])];
}
