import { LIMITS } from "@claviger/shared/limits";
import { isSlug } from "@claviger/shared/slugs";
import {
  cleanEmail,
  cleanExternalId,
  cleanName,
  cleanText,
  problemText,
  type EmailProblem,
} from "@claviger/shared/text";
import { badInput } from "./errors.js";

/** A name as it is stored. `field` is the input's dotted path. Throws BAD_USER_INPUT, as all of these do. */
export function readName(field: string, raw: string): string {
  return accept<{ text: string }>(field, cleanName(raw), LIMITS.name.max).text;
}

/** A description or reason as it is stored: at most `max` characters, null when there is nothing to see. */
export function readText(field: string, raw: string | null | undefined, max: number): string | null {
  if (raw === null || raw === undefined) return null;
  return accept<{ text: string }>(field, cleanText(raw, { max }), max).text || null;
}

/** Somebody else's id as it is stored and looked for. */
export function readExternalId(field: string, raw: string): string {
  return accept<{ text: string }>(field, cleanExternalId(raw), LIMITS.externalId).text;
}

/** A JSON object of at most 4 KB as JSON text, of values that are read again as they were given; an empty one when there is none. */
export function readMetadata(field: string, metadata: object | null | undefined): object {
  const object = metadata ?? {};
  refuseUnkept(field, object, 1);
  if (Buffer.byteLength(JSON.stringify(object)) > LIMITS.metadataBytes) {
    throw badInput(field, `${labelOf(field)} must have at most ${LIMITS.metadataBytes} bytes of JSON.`);
  }
  return object;
}

/** Refuses what JSON can't write, and what is so deep that whoever reads it by recursion might fail. */
function refuseUnkept(field: string, value: unknown, level: number): void {
  const refuse = (message: string): never => {
    throw badInput(field, message);
  };
  if (typeof value === "string" && !value.isWellFormed()) refuse("Metadata must be well-formed Unicode text");
  if (typeof value === "number" && !Number.isFinite(value)) refuse("Metadata has a number that is too large");
  if (typeof value !== "object" || value === null) return;
  if (level > LIMITS.metadataLevels) refuse(`Metadata has at most ${LIMITS.metadataLevels} levels`);
  for (const [key, below] of Object.entries(value)) {
    refuseUnkept(field, key, level);
    refuseUnkept(field, below, level + 1);
  }
}

export function readSlug(field: string, raw: string): string {
  const { min, max } = LIMITS.slug;
  if (isSlug(raw)) return raw;
  throw badInput(
    field,
    `${labelOf(field)} must have ${min} to ${max} of a-z and 0-9, with single hyphens between them.`,
  );
}

/** An address as it was given, and the form under which it is unique. */
export function readEmail(field: string, raw: string): { readonly text: string; readonly canonical: string } {
  return accept<{ text: string; canonical: string }>(field, cleanEmail(raw), LIMITS.email);
}

interface Problem {
  readonly problem: EmailProblem;
}

function accept<T extends object>(field: string, read: T | Problem, max: number): T {
  if ("problem" in read) throw badInput(field, problemText(labelOf(field), read.problem, max));
  return read;
}

/** What people call a field: "New password" for `input.newPassword`. */
export function labelOf(field: string): string {
  const name = field.slice(field.lastIndexOf(".") + 1);
  if (name === "email") return "E-mail";
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
