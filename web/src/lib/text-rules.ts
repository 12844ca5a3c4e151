import { LIMITS } from "@claviger/shared/limits";
import { isSlug, RESERVED_ORGANIZATION_SLUGS } from "@claviger/shared/slugs";
import { cleanEmail, cleanName, cleanText, problemText } from "@claviger/shared/text";

/** What the server would refuse, said before anything is sent. Null: nothing is wrong. */
export function nameProblem(value: string, label = "Name"): string | null {
  const name = cleanName(value);
  return "problem" in name ? problemText(label, name.problem, LIMITS.name.max) : null;
}

export function textProblem(label: string, value: string, max: number): string | null {
  const text = cleanText(value, { max });
  return "problem" in text ? problemText(label, text.problem, max) : null;
}

export function emailProblem(value: string): string | null {
  const email = cleanEmail(value);
  return "problem" in email ? problemText("E-mail", email.problem, LIMITS.email) : null;
}

export function passwordProblem(value: string): string | null {
  const length = Array.from(value).length;
  if (length < LIMITS.password.min) return `Use at least ${LIMITS.password.min} characters.`;
  return length > LIMITS.password.max ? `Use at most ${LIMITS.password.max} characters.` : null;
}

export function slugProblem(value: string): string | null {
  if (isSlug(value)) return null;
  const { min, max } = LIMITS.slug;
  return `Use ${min} to ${max} of a–z and 0–9, with single hyphens between them.`;
}

export function organizationSlugProblem(value: string): string | null {
  return RESERVED_ORGANIZATION_SLUGS.has(value) ? "This address belongs to the panel itself." : slugProblem(value);
}
