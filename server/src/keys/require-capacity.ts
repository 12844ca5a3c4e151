import type { Context } from "../context/context.js";
import type { Organization } from "../organizations/organization.entity.js";
import { planOf } from "../plans/catalogue.js";
import { requireEntitlement } from "../plans/require-entitlement.js";
import { AppError } from "../platform/errors.js";
import type { ApiKey } from "./api-key.entity.js";
import { countActive } from "./count-active.js";
import { queryKeys } from "./key-query.js";

/**
 * Makes sure that the plan has room for one more active key: neither revoked nor expired. Under the organization's lock, or the
 * count is worth nothing. Throws ACTIVE_KEY_LIMIT_REACHED, or what the plan doesn't include.
 */
export async function requireCapacity(tx: Context, organization: Organization, mode: ApiKey["mode"]): Promise<void> {
  const plan = planOf(tx.installation.catalogue, organization.planId);
  requireEntitlement(plan, mode);
  if (plan.maxActiveKeys === null) return;
  const active = await countActive(tx, queryKeys(tx.db, organization.id));
  if (active < plan.maxActiveKeys) return;
  throw new AppError(
    "ACTIVE_KEY_LIMIT_REACHED",
    `The ${plan.name} plan includes ${plan.maxActiveKeys} active keys: revoke one first`,
  );
}
