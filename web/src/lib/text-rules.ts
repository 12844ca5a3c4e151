import { LIMITS } from "@claviger/shared/limits";
import { isSlug, RESERVED_ORGANIZATION_SLUGS } from "@claviger/shared/slugs";
import { cleanEmail, cleanName, cleanText, type EmailProblem } from "@claviger/shared/text";
import { message, t, textOf, type Message } from "./text";

const PROBLEMS: Record<EmailProblem, Message> = {
  not_text: message("{label} must be text."),
  too_short: message("{label} must not be empty."),
  too_long: message("{label} must have at most {max} characters."),
  control_character: message("{label} must not contain control characters."),
  not_well_formed: message("{label} must be well-formed Unicode text."),
  not_an_email: message("{label} must be an e-mail address."),
};

/** What is wrong with a text, as the server says it, in the reader's language. */
export function problemText(label: string, problem: EmailProblem, max: number): string {
  return textOf(PROBLEMS[problem], { label, max });
}

/** What the server would refuse, said before anything is sent. Null: nothing is wrong. */
export function nameProblem(value: string, label = t("Name")): string | null {
  const name = cleanName(value);
  return "problem" in name ? problemText(label, name.problem, LIMITS.name.max) : null;
}

export function textProblem(label: string, value: string, max: number): string | null {
  const text = cleanText(value, { max });
  return "problem" in text ? problemText(label, text.problem, max) : null;
}

export function emailProblem(value: string): string | null {
  const email = cleanEmail(value);
  return "problem" in email ? problemText(t("E-mail"), email.problem, LIMITS.email) : null;
}

export function passwordProblem(value: string): string | null {
  const length = Array.from(value).length;
  if (length < LIMITS.password.min) return t("Use at least {min} characters.", { min: LIMITS.password.min });
  return length > LIMITS.password.max ? t("Use at most {max} characters.", { max: LIMITS.password.max }) : null;
}

export function slugProblem(value: string): string | null {
  if (isSlug(value)) return null;
  return t("Use {min} to {max} of a–z and 0–9, with single hyphens between them.", LIMITS.slug);
}

export function organizationSlugProblem(value: string): string | null {
  return RESERVED_ORGANIZATION_SLUGS.has(value) ? t("This address belongs to the panel itself.") : slugProblem(value);
}
