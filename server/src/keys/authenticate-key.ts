import type { ErrorCode } from "@claviger/shared/error-codes";
import type { KeyRights } from "@claviger/shared/permissions";
import { verificationMessage, type VerificationCode } from "@claviger/shared/verification-codes";
import { IsNull, type FindOptionsWhere } from "typeorm";
import type { Authenticating, KeyActor } from "../context/actor.js";
import { Organization } from "../organizations/organization.entity.js";
import { findLocked } from "../platform/database/locks.js";
import { planRefusal } from "../plans/require-entitlement.js";
import { AppError, invalidApiKey } from "../platform/errors.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { ApiKey } from "./api-key.entity.js";
import { findKnownKey, knownKey, type KnownKey } from "./find-known-key.js";
import { KeyGrant } from "./key-grant.entity.js";
import { KeyRefused } from "./key-refused.js";
import { KeySecret } from "./key-secret.entity.js";
import { recordUse } from "./record-use.js";
import { allowsAddress } from "./restrictions.js";
import { secretInHandover } from "./secret-in-handover.js";
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
export function authenticateKey(ctx: Authenticating, text: string): Soon<KeyActor> {
  return whenThere(findKnownKey(ctx, text), (known) => {
    if (!known) throw invalidApiKey();
    const now = ctx.clock.now();
    const actor = actorOf(ctx, known, now);
    return whenThere(recordUse(ctx, known, now.getTime(), ctx.ipAddress), () => actor);
  });
}

function actorOf(ctx: Authenticating, known: KnownKey, now: Date): KeyActor {
  const { apiKey, given, effective } = known;
  refuse(known, refusalOf(known, now), now);
  refuse(known, allowsAddress(given, ctx.ipAddress) ? null : "IP_NOT_ALLOWED", now);
  const { id, organizationId, name } = apiKey;
  const confirm = async (tx: Authenticating): Promise<KeyActor> =>
    actorOf(tx, await lockKnownKey(tx, id, { id: known.secretId }), tx.clock.now());
  const secretId = secretInHandover(known, now);
  return { kind: "API_KEY", apiKeyId: id, secretId, organizationId, label: name, rights: effective, confirm };
}

function refuse(known: KnownKey, refusal: VerificationCode | null, now: Date): void {
  if (!refusal) return;
  const { id: apiKeyId, organizationId } = known.apiKey;
  const presented = { apiKeyId, organizationId, secretId: secretInHandover(known, now) };
  throw new KeyRefused(errorFor(refusal, known), refusal, presented);
}

function errorFor(refusal: VerificationCode, { plan, apiKey }: KnownKey): AppError {
  const ofPlan = refusal === "PLAN_REQUIRED" ? planRefusal(plan, apiKey.mode) : null;
  const code = CODES[refusal];
  return ofPlan ?? (code ? new AppError(code, verificationMessage(refusal)) : invalidApiKey());
}

/**
 * What a key may do now that isn't presented, since it started a job: whichever secret it had then, and from wherever it was
 * used. Throws and holds it likewise.
 */
export async function rightsOfKey(tx: Authenticating, id: string): Promise<KeyRights> {
  const known = await lockKnownKey(tx, id, { retiresAt: IsNull() });
  const now = tx.clock.now();
  refuse(known, refusalOf(known, now), now);
  return known.effective;
}

/** Holds the key, so that whatever ends it waits for the transaction or is seen by it. */
async function lockKnownKey(tx: Authenticating, id: string, by: FindOptionsWhere<KeySecret>): Promise<KnownKey> {
  const apiKey = await findLocked(tx.db, ApiKey, { id });
  if (!apiKey) throw invalidApiKey();
  const secret = await tx.db.findOneBy(KeySecret, { organizationId: apiKey.organizationId, apiKeyId: id, ...by });
  if (!secret) throw invalidApiKey();
  const grants = await tx.db.find(KeyGrant, { where: { apiKeyId: id }, order: { position: "ASC" } });
  const organization = await tx.db.findOneByOrFail(Organization, { id: apiKey.organizationId });
  return knownKey(tx, { apiKey, lastUsedAt: apiKey.lastUsedAt, secret, grants, organization, handoverEndsAt: null });
}
