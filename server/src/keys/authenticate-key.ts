import type { ErrorCode } from "@claviger/shared/error-codes";
import { verificationMessage, type VerificationCode } from "@claviger/shared/verification-codes";
import type { Authenticating, KeyActor } from "../context/actor.js";
import { Organization } from "../organizations/organization.entity.js";
import { findLocked } from "../platform/database/locks.js";
import { planRefusal } from "../plans/require-entitlement.js";
import { AppError, invalidApiKey } from "../platform/errors.js";
import { ApiKey } from "./api-key.entity.js";
import { findKnownKey, knownKey, type KnownKey } from "./find-known-key.js";
import { KeyGrant } from "./key-grant.entity.js";
import { KeyRefused } from "./key-refused.js";
import { KeySecret } from "./key-secret.entity.js";
import { recordUse } from "./record-use.js";
import { allowsAddress } from "./restrictions.js";
import { refusalOf } from "./standing.js";

const CODES: Partial<Record<VerificationCode, ErrorCode>> = {
  EXPIRED: "API_KEY_EXPIRED",
  INACTIVE: "API_KEY_INACTIVE",
  ROTATED: "API_KEY_ROTATED",
  OWNER_ACCESS_LOST: "OWNER_ACCESS_LOST",
  POLICY_BLOCKED: "POLICY_BLOCKED",
  IP_NOT_ALLOWED: "IP_NOT_ALLOWED",
};

/**
 * The actor that a key's text stands for. Throws the code that says why it is refused; what is malformed, unknown or revoked
 * is INVALID_API_KEY alike.
 */
export async function authenticateKey(ctx: Authenticating, text: string): Promise<KeyActor> {
  const known = await findKnownKey(ctx, text);
  if (!known) throw invalidApiKey();
  const actor = actorOf(ctx, known);
  await recordUse(ctx, known);
  return actor;
}

function actorOf(ctx: Authenticating, known: KnownKey): KeyActor {
  const { apiKey, secret, rights, plan } = known;
  const refusal =
    refusalOf(known, rights, plan, ctx.clock.now()) ??
    (allowsAddress(rights.given, ctx.ipAddress) ? null : "IP_NOT_ALLOWED");
  if (refusal) throw new KeyRefused(errorFor(refusal, known), refusal, apiKey);
  const { id, organizationId, name } = apiKey;
  const confirm = (tx: Authenticating): Promise<KeyActor> => confirmActor(tx, id, secret.id);
  return { kind: "API_KEY", apiKeyId: id, organizationId, label: name, rights: rights.effective, confirm };
}

function errorFor(refusal: VerificationCode, { plan, apiKey }: KnownKey): AppError {
  const ofPlan = refusal === "PLAN_REQUIRED" ? planRefusal(plan, apiKey.mode) : null;
  const code = CODES[refusal];
  return ofPlan ?? (code ? new AppError(code, verificationMessage(refusal)) : invalidApiKey());
}

/** Holds the key, so that whatever ends it waits for the transaction or is seen by it. */
async function confirmActor(tx: Authenticating, id: string, secretId: string): Promise<KeyActor> {
  const apiKey = await findLocked(tx.db, ApiKey, { id });
  const secret = await tx.db.findOneBy(KeySecret, { id: secretId });
  if (!apiKey || !secret) throw invalidApiKey();
  const grants = await tx.db.find(KeyGrant, { where: { apiKeyId: id }, order: { position: "ASC" } });
  const organization = await tx.db.findOneByOrFail(Organization, { id: apiKey.organizationId });
  return actorOf(tx, await knownKey(tx, { apiKey, secret, grants, organization }));
}
