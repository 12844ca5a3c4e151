import { apiKeyStatus } from "@claviger/shared/key-status";
import { IsNull, MoreThan, Not } from "typeorm";
import type { Context } from "../context/context.js";
import { recordEvent } from "../events/record-event.js";
import type { Organization } from "../organizations/organization.entity.js";
import { addSeconds } from "../platform/clock.js";
import { findLocked } from "../platform/database/locks.js";
import { AppError, badInput, conflict, notFound } from "../platform/errors.js";
import { newId } from "../platform/ids.js";
import { planOf } from "../plans/catalogue.js";
import { requireEntitlement } from "../plans/require-entitlement.js";
import { ApiKey } from "./api-key.entity.js";
import { changeFragments } from "./store-fragments.js";
import type { KeyWithSecret } from "./store-key.js";
import { KeySecret } from "./key-secret.entity.js";
import { mintSecret } from "./mint-secret.js";
import { mutateOnce } from "./mutate-once.js";
import { requireKeyToHandOut } from "./require-key.js";

export interface RotateKeyInput {
  readonly id: string;
  readonly gracePeriodSeconds?: number | null;
  readonly idempotencyKey?: string | null;
}

export interface RotatedKey extends KeyWithSecret {
  readonly previousSecretRetiresAt: Date;
}

/**
 * Gives a key a new secret. The old one works for the grace period (the policy's when none is named), but never past the key's
 * expiry; 0 ends every older secret at once. Throws ROTATION_IN_PROGRESS during the grace period of another rotation, CONFLICT
 * for a revoked or expired key, POLICY_BLOCKED where keys are replaced and not rotated.
 */
export async function rotateKey(ctx: Context, input: RotateKeyInput): Promise<RotatedKey> {
  const { id, organizationId } = await requireKeyToHandOut(ctx, input.id, "api_key.rotate");
  const rotated = await mutateOnce(ctx, "rotateApiKey", organizationId, input, async (tx, policy) => {
    const apiKey = await findLocked(tx.db, ApiKey, { id });
    if (!apiKey) throw notFound("API key");
    const grace = readGrace(policy, input.gracePeriodSeconds);
    const now = tx.clock.now();
    requireRotatable(apiKey, policy, now);
    requireEntitlement(planOf(tx.installation.catalogue, policy.planId), apiKey.mode);

    const retiresAt = earlier(addSeconds(now, grace), apiKey.expiresAt);
    await retireSecrets(tx, apiKey, grace, now, retiresAt);
    const { text, ...minted } = mintSecret(policy, apiKey.mode, tx.installation);
    const secretId = newId("sec");
    await tx.db.insert(KeySecret, { id: secretId, organizationId, apiKeyId: id, ...minted, createdAt: now });
    await tx.db.update(ApiKey, { id }, { start: minted.start, updatedAt: now });
    await changeFragments(tx.db, apiKey, minted);
    await recordEvent(tx, "api_key.rotated", {
      organizationId,
      target: { id, label: apiKey.name },
      changes: {
        before: { start: apiKey.start },
        after: { start: minted.start, gracePeriodSeconds: grace, previousSecretRetiresAt: retiresAt },
      },
    });
    return { apiKey: { ...apiKey, start: minted.start, updatedAt: now }, secret: text, secretId };
  });
  return { ...rotated, previousSecretRetiresAt: await previousRetirement(ctx, rotated) };
}

/** Asked of the database, since a repeat of a rotation answers for the one that it repeats. */
async function previousRetirement(ctx: Context, { apiKey }: KeyWithSecret): Promise<Date> {
  const [previous] = await ctx.db.find(KeySecret, {
    where: { organizationId: apiKey.organizationId, apiKeyId: apiKey.id, retiresAt: Not(IsNull()) },
    order: { createdAt: "DESC", id: "DESC" },
    take: 1,
  });
  return previous?.retiresAt ?? apiKey.updatedAt;
}

function readGrace(policy: Organization, seconds: number | null | undefined): number {
  const grace = seconds ?? policy.defaultGracePeriodSeconds;
  if (grace >= 0 && grace <= policy.maxGracePeriodSeconds) return grace;
  throw badInput("gracePeriodSeconds", `The grace period must be from 0 to ${policy.maxGracePeriodSeconds} seconds`);
}

function requireRotatable(apiKey: ApiKey, policy: Organization, now: Date): void {
  const status = apiKeyStatus(apiKey, now);
  if (status === "REVOKED" || status === "EXPIRED")
    throw conflict(`A key that is ${status.toLowerCase()} can't be rotated`);
  if (policy.rotationMode === "REPLACE_ONLY") {
    throw new AppError("POLICY_BLOCKED", "The organization's key policy asks for keys to be replaced, not rotated");
  }
}

async function retireSecrets(tx: Context, apiKey: ApiKey, grace: number, now: Date, retiresAt: Date): Promise<void> {
  const retiring = { apiKeyId: apiKey.id, organizationId: apiKey.organizationId, retiresAt: MoreThan(now) };
  if (grace > 0 && (await tx.db.existsBy(KeySecret, retiring))) {
    throw new AppError("ROTATION_IN_PROGRESS", "The grace period of the last rotation still runs");
  }
  await tx.db.update(KeySecret, retiring, { retiresAt: now });
  await tx.db.update(KeySecret, { ...retiring, retiresAt: IsNull() }, { retiresAt });
}

const earlier = (one: Date, other: Date | null): Date => (other !== null && other < one ? other : one);
