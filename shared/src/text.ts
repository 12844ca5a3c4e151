import { LIMITS } from "./limits.js";

export type TextProblem = "not_text" | "too_short" | "too_long" | "control_character" | "not_well_formed";
export type EmailProblem = TextProblem | "not_an_email";

const LONE_SURROGATE = /\p{Cs}/u;
// Besides control characters, what breaks lines or reverses the text around it: either lets one name pose as another.
const CONTROL = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
const CONTROL_BUT_LINES = /(?![\n\t])[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Cf}\p{Z}\s\u2800]/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Z}\s\u2800]/u;

/** A name as it is stored: trimmed, NFC, 1 to 100 code points on one line, with something to see. */
export function cleanName(raw: unknown): { text: string } | { problem: TextProblem } {
  const name = clean(raw, CONTROL, LIMITS.name.max);
  if ("text" in name && !VISIBLE.test(name.text)) return { problem: "too_short" };
  return name;
}

/** Somebody else's id as it is stored and looked for: as a name, but up to 200 code points. */
export function cleanExternalId(raw: unknown): { text: string } | { problem: TextProblem } {
  const id = clean(raw, CONTROL, LIMITS.externalId);
  if ("text" in id && !VISIBLE.test(id.text)) return { problem: "too_short" };
  return id;
}

/** A description or reason: as a name, but lines and tabs are kept, and nothing to see becomes the empty text. */
export function cleanText(raw: unknown, { max }: { max: number }): { text: string } | { problem: TextProblem } {
  const lines = typeof raw === "string" ? raw.replace(/\r\n?/g, "\n") : raw;
  const cleaned = clean(lines, CONTROL_BUT_LINES, max);
  if ("text" in cleaned && !VISIBLE.test(cleaned.text)) return { text: "" };
  return cleaned;
}

/** Two names that fold alike are the same name, ignoring case: ß as ss, ſ as s. Up to three times as long as the name. */
export function foldCase(name: string): string {
  // Lower case first, as ẞ has no other upper case; then up and down, as only upper case joins ß with ss and ς with σ.
  return name.normalize("NFC").toLowerCase().toUpperCase().toLowerCase().normalize("NFC");
}

/** An address as its owner writes it, and the `canonical` form under which it is unique. */
export function cleanEmail(raw: unknown): { text: string; canonical: string } | { problem: EmailProblem } {
  const email = clean(raw, CONTROL, LIMITS.email);
  if ("problem" in email) return email;
  if (email.text === "") return { problem: "too_short" };
  if (!isEmail(email.text)) return { problem: "not_an_email" };

  const canonical = email.text.toLowerCase().normalize("NFC");
  // "İ" has a lower case of two characters.
  if (Array.from(canonical).length > LIMITS.email) return { problem: "too_long" };
  return { text: email.text, canonical };
}

/** A sentence for people; `label` is the field's name as they see it, such as "Name". */
export function problemText(label: string, problem: EmailProblem, max: number): string {
  switch (problem) {
    case "not_text":
      return `${label} must be text.`;
    case "too_short":
      return `${label} must not be empty.`;
    case "too_long":
      return `${label} must have at most ${max} characters.`;
    case "control_character":
      return `${label} must not contain control characters.`;
    case "not_well_formed":
      return `${label} must be well-formed Unicode text.`;
    case "not_an_email":
      return `${label} must be an e-mail address.`;
  }
}

function clean(raw: unknown, refused: RegExp, max: number): { text: string } | { problem: TextProblem } {
  if (typeof raw !== "string") return { problem: "not_text" };

  const trimmed = raw.trim();
  // NFC makes one of at most four code points, of two units each. Past that it can't fit, and normalizing it may be slow.
  if (trimmed.length > max * 8) return { problem: "too_long" };
  if (LONE_SURROGATE.test(trimmed)) return { problem: "not_well_formed" };
  if (refused.test(trimmed)) return { problem: "control_character" };

  const text = trimmed.normalize("NFC");
  if (Array.from(text).length > max) return { problem: "too_long" };
  return { text };
}

function isEmail(text: string): boolean {
  if (INVISIBLE.test(text)) return false;

  const [local, domain, ...more] = text.split("@");
  if (!local || !domain || more.length > 0) return false;
  return domain.toLowerCase() === "localhost" || /^[^.]+(\.[^.]+)+$/.test(domain);
}
