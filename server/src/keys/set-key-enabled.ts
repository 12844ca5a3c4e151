import { apiKeyStatus } from "@claviger/shared/key-status";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { Organization } from "../organizations/organization.entity.js";
import { findLocked } from "../platform/database/locks.js";
import { conflict, notFound } from "../platform/errors.js";
import { planOf } from "../plans/catalogue.js";
import { requireEntitlement } from "../plans/require-entitlement.js";
import { ApiKey } from "./api-key.entity.js";
import { requireKey, requireKeyToHandOut } from "./require-key.js";

/** Has a key refused until it is enabled again. Doing it again changes nothing. Throws CONFLICT for a revoked key. */
export async function disableKey(ctx: Context, id: string): Promise<ApiKey> {
  return setEnabled(ctx, await requireKey(ctx, id, "api_key.disable"), false);
}

/** Has a disabled key accepted again. Whoever enables it must hold everything that it may do. */
export async function enableKey(ctx: Context, id: string): Promise<ApiKey> {
  return setEnabled(ctx, await requireKeyToHandOut(ctx, id, "api_key.enable"), true);
}

function setEnabled(ctx: Context, { id, organizationId }: ApiKey, enabled: boolean): Promise<ApiKey> {
  return inTransaction(ctx, async (tx) => {
    const apiKey = await findLocked(tx.db, ApiKey, { id });
    if (!apiKey) throw notFound("API key");
    const now = tx.clock.now();
    if (apiKeyStatus(apiKey, now) === "REVOKED") {
      throw conflict(`A revoked key can't be ${enabled ? "enabled" : "disabled"}`);
    }
    if ((apiKey.disabledAt === null) === enabled) return apiKey;

    if (enabled) await requirePlanFor(tx, apiKey);
    const change = { disabledAt: enabled ? null : now, updatedAt: now };
    await tx.db.update(ApiKey, { id }, change);
    await recordEvent(tx, enabled ? "api_key.enabled" : "api_key.disabled", {
      organizationId,
      target: { id, label: apiKey.name },
      changes: { before: { disabledAt: apiKey.disabledAt }, after: { disabledAt: change.disabledAt } },
    });
    return { ...apiKey, ...change };
  });
}

async function requirePlanFor(tx: Context, { organizationId, mode }: ApiKey): Promise<void> {
  const { planId } = await tx.db.findOneByOrFail(Organization, { id: organizationId });
  requireEntitlement(planOf(tx.installation.catalogue, planId), mode);
}
