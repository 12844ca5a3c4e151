import { byCharacter, namesIn } from "./messages.mjs";

/** A catalogue with exactly the messages that there are, in their order: what is new has an empty translation. */
export function renewed(catalogue, messages) {
  return Object.fromEntries(
    [...messages.keys()].sort(byCharacter).map((english) => [english, catalogue[english] ?? ""]),
  );
}

/** What keeps a catalogue from standing in for the English of every message. */
export function catalogueMistakes(catalogue, messages) {
  const unknown = Object.keys(catalogue).filter((english) => !messages.has(english));
  return [
    ...unknown.map((english) => `“${english}” is said nowhere`),
    ...[...messages].flatMap(([english, names]) => mistakesOf(english, names, catalogue[english])),
  ];
}

function mistakesOf(english, names, translation) {
  if (!translation) return [`“${english}” has no translation`];
  const used = namesIn(translation);
  if (used === null) return [`ICU can’t read “${translation}”`];
  if (used.join() === names.join()) return [];
  return [
    `“${translation}” has ${used.join(", ") || "no values"} and not ${names.join(", ") || "none"}, as “${english}”`,
  ];
}
