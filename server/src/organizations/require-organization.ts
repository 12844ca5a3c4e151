import type { Action } from "@claviger/shared/permissions";
import { authorize } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { Organization } from "./organization.entity.js";

/** The organization, for whoever may do this with it. Throws NOT_FOUND for one that is unknown or invisible, or FORBIDDEN. */
export async function requireOrganization(ctx: Context, id: string, action: Action): Promise<Organization> {
  requireActor(ctx);
  const organization = isId("org", id) ? await ctx.db.findOneBy(Organization, { id }) : null;
  if (!organization) throw notFound("Organization");
  await authorize(ctx, action, organization.id, { kind: "organization" }, "Organization");
  return organization;
}
