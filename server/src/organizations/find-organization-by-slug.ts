import { isSlug } from "@claviger/shared/slugs";
import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { Organization } from "./organization.entity.js";

/** The organization with this slug, or null for one that is unknown or that whoever asks may not see. */
export async function findOrganizationBySlug(ctx: Context, slug: string): Promise<Organization | null> {
  requireActor(ctx);
  const organization = isSlug(slug) ? await ctx.db.findOneBy(Organization, { slug }) : null;
  if (!organization) return null;
  return (await may(ctx, "organization.read", organization.id, { kind: "organization" })) ? organization : null;
}
