import { RESERVED_ORGANIZATION_SLUGS } from "@claviger/shared/slugs";
import { badInput } from "../platform/errors.js";
import { readSlug } from "../platform/read-input.js";
import type { SlugIndex } from "./refuse-taken-slug.js";

export const ORGANIZATION_SLUG: SlugIndex = ["ux_organization_slug", "organization.slug"];

/** Throws BAD_USER_INPUT also for a slug that is a path of the server's or the panel's own. */
export function readOrganizationSlug(field: string, raw: string): string {
  const slug = readSlug(field, raw);
  if (RESERVED_ORGANIZATION_SLUGS.has(slug)) throw badInput(field, "This slug is reserved");
  return slug;
}
