import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { Organization } from "./organization.entity.js";

/** The organization, or null for one that is unknown or that whoever asks may not see. */
export async function findOrganization(ctx: Context, id: string): Promise<Organization | null> {
  requireActor(ctx);
  const organization = isId("org", id) ? await ctx.db.findOneBy(Organization, { id }) : null;
  if (!organization) return null;
  return (await may(ctx, "organization.read", organization.id, { kind: "organization" })) ? organization : null;
}
