import type { Context } from "../context/context.js";
import { findLocked } from "../platform/database/locks.js";
import { notFound } from "../platform/errors.js";
import { Organization } from "./organization.entity.js";

/**
 * Makes changes to an organization and to what it holds take turns. The first statement of a transaction, so that what is read
 * after it is what the change before it left. Throws NOT_FOUND where the organization is gone.
 */
export async function lockOrganization(tx: Context, id: string): Promise<Organization> {
  const organization = await findLocked(tx.db, Organization, { id });
  if (!organization) throw notFound("Organization");
  return organization;
}
