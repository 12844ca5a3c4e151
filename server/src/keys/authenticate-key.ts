import type { ErrorCode } from "@claviger/shared/error-codes";
import type { KeyRights } from "@claviger/shared/permissions";
import { verificationMessage, type VerificationCode } from "@claviger/shared/verification-codes";
import { IsNull, type FindOptionsWhere } from "typeorm";
import type { Authenticating, KeyActor } from "../context/actor.js";
import { Organization } from "../organizations/organization.entity.js";
import { findLocked } from "../platform/database/locks.js";
import { planOf } from "../plans/catalogue.js";
import { requireEntitlement } from "../plans/require-entitlement.js";
import { AppError } from "../platform/errors.js";
import { ApiKey } from "./api-key.entity.js";
import { loadEffectiveRights } from "./effective-rights.js";
import { findBySecret, type PresentedKey } from "./find-by-secret.js";
import { KeyGrant } from "./key-grant.entity.js";
import { KeySecret } from "./key-secret.entity.js";
import { recordUse } from "./record-use.js";
import { refusalOf } from "./standing.js";

const CODES: Partial<Record<VerificationCode, ErrorCode>> = {
  EXPIRED: "API_KEY_EXPIRED",
  INACTIVE: "API_KEY_INACTIVE",
  ROTATED: "API_KEY_ROTATED",
  OWNER_ACCESS_LOST: "OWNER_ACCESS_LOST",
  POLICY_BLOCKED: "POLICY_BLOCKED",
};

/**
 * The actor that a key's text stands for. Throws the code that says why it is refused; what is malformed, unknown or revoked
 * is INVALID_API_KEY alike.
 */
export async function authenticateKey(ctx: Authenticating, text: string): Promise<KeyActor> {
  const presented = await findBySecret(ctx, text);
  if (!presented) throw invalidKey();
  const actor = await actorOf(ctx, presented);
  await recordUse(ctx, presented);
  return actor;
}

async function actorOf(ctx: Authenticating, presented: PresentedKey): Promise<KeyActor> {
  const { apiKey, grants, secret } = presented;
  const rights = await loadEffectiveRights(ctx, apiKey, grants);
  const plan = planOf(ctx.installation.catalogue, presented.organization.planId);
  const refusal = refusalOf(presented, rights, plan, ctx.clock.now());
  if (refusal === "PLAN_REQUIRED") requireEntitlement(plan, apiKey.mode);
  const code = refusal && CODES[refusal];
  if (code) throw new AppError(code, verificationMessage(refusal));
  if (refusal) throw invalidKey();
  const { id, organizationId, name } = apiKey;
  const confirm = (tx: Authenticating): Promise<KeyActor> => confirmActor(tx, id, { id: secret.id });
  return { kind: "API_KEY", apiKeyId: id, organizationId, label: name, rights: rights.effective, confirm };
}

/** What a key may do now that isn't presented, since it started a job; throws and holds it likewise, whichever secret it had. */
export async function rightsOfKey(tx: Authenticating, id: string): Promise<KeyRights> {
  return (await confirmActor(tx, id, { retiresAt: IsNull() })).rights;
}

/** Holds the key, so that whatever ends it waits for the transaction or is seen by it. */
async function confirmActor(tx: Authenticating, id: string, by: FindOptionsWhere<KeySecret>): Promise<KeyActor> {
  const apiKey = await findLocked(tx.db, ApiKey, { id });
  if (!apiKey) throw invalidKey();
  const secret = await tx.db.findOneBy(KeySecret, { organizationId: apiKey.organizationId, apiKeyId: id, ...by });
  if (!secret) throw invalidKey();
  const grants = await tx.db.find(KeyGrant, { where: { apiKeyId: id }, order: { position: "ASC" } });
  const organization = await tx.db.findOneByOrFail(Organization, { id: apiKey.organizationId });
  return actorOf(tx, { apiKey, secret, grants, organization });
}

const invalidKey = (): AppError => new AppError("INVALID_API_KEY", "Invalid API key");
