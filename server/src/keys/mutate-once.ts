import canonicalize from "canonicalize";
import { LIMITS } from "@claviger/shared/limits";
import { apiKeyStatus, secretStatus } from "@claviger/shared/key-status";
import { IsNull, LessThanOrEqual } from "typeorm";
import { requireActor, type Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import type { Organization } from "../organizations/organization.entity.js";
import { addSeconds } from "../platform/clock.js";
import { AppError, badInput } from "../platform/errors.js";
import { sha256 } from "../platform/hashing.js";
import { ApiKey } from "./api-key.entity.js";
import { Idempotency } from "./idempotency.entity.js";
import { KeySecret } from "./key-secret.entity.js";
import { mintSecret } from "./mint-secret.js";
import { changeFragments } from "./store-fragments.js";
import type { StoredKey } from "./store-key.js";

const DAY_SECONDS = 86_400;

type Repeatable = object & { readonly idempotencyKey?: string | null | undefined };

/**
 * Runs a mutation that hands out a secret, under the lock of its organization. With an idempotency key, a repeat within 24
 * hours by the same actor with the same input doesn't run it again: as the text is stored nowhere, it replaces the secret that
 * nobody has used yet. Throws IDEMPOTENCY_KEY_USED when somebody has, and IDEMPOTENCY_KEY_REUSED for other input.
 */
export function mutateOnce(
  ctx: Context,
  mutation: string,
  organizationId: string,
  input: Repeatable,
  run: (tx: Context, policy: Organization) => Promise<StoredKey>,
): Promise<StoredKey> {
  const request = readRequest(ctx, mutation, organizationId, input);
  return inTransaction(ctx, async (tx) => {
    const policy = await lockOrganization(tx, organizationId);
    if (!request) return run(tx, policy);

    const { inputDigest, ...owner } = request;
    const known = await findKnown(tx, owner);
    if (known && !known.inputDigest.equals(inputDigest)) {
      throw new AppError("IDEMPOTENCY_KEY_REUSED", "This idempotency key was used with other input");
    }
    if (known) return reissue(tx, policy, known);
    const made = await run(tx, policy);
    const { apiKey, secretId } = made;
    await tx.db.insert(Idempotency, { ...request, apiKeyId: apiKey.id, secretId, createdAt: tx.clock.now() });
    return made;
  });
}

type Request = Pick<Idempotency, "organizationId" | "actorId" | "keyDigest" | "inputDigest">;

function readRequest(ctx: Context, mutation: string, organizationId: string, input: Repeatable): Request | null {
  const { idempotencyKey, ...rest } = input;
  if (idempotencyKey === null || idempotencyKey === undefined) return null;
  const { min, max } = LIMITS.idempotencyKey;
  const length = [...idempotencyKey].length;
  if (length < min || length > max || !idempotencyKey.isWellFormed()) {
    throw badInput("idempotencyKey", `An idempotency key has ${min} to ${max} characters of well-formed text`);
  }
  const actor = requireActor(ctx);
  const actorId = actor.kind === "USER" ? actor.userId : actor.kind === "API_KEY" ? actor.apiKeyId : null;
  if (actorId === null) return null;
  const asked = JSON.parse(JSON.stringify(rest)) as object;
  return {
    organizationId,
    actorId,
    keyDigest: sha256(idempotencyKey),
    inputDigest: sha256(`${mutation} ${canonicalize(asked) ?? ""}`),
  };
}

async function findKnown(tx: Context, owner: Omit<Request, "inputDigest">): Promise<Idempotency | null> {
  const dayAgo = addSeconds(tx.clock.now(), -DAY_SECONDS);
  await tx.db.delete(Idempotency, { ...owner, createdAt: LessThanOrEqual(dayAgo) });
  return tx.db.findOneBy(Idempotency, owner);
}

/** A new text for a secret that nobody has used: whoever asked again never got the first one. */
async function reissue(tx: Context, policy: Organization, known: Idempotency): Promise<StoredKey> {
  const apiKey = await tx.db.findOneBy(ApiKey, { id: known.apiKeyId });
  const secret = await tx.db.findOneBy(KeySecret, { id: known.secretId });
  const now = tx.clock.now();
  const alive = apiKey && apiKeyStatus(apiKey, now) !== "REVOKED" && secret && secretStatus(secret, now) === "CURRENT";
  if (!alive) throw used();

  const { text, ...minted } = mintSecret(policy, apiKey.mode, tx.installation);
  const { affected } = await tx.db.update(KeySecret, { id: secret.id, lastUsedAt: IsNull() }, minted);
  if (affected !== 1) throw used();
  const change = { start: minted.start, updatedAt: now };
  await tx.db.update(ApiKey, { id: apiKey.id }, change);
  await changeFragments(tx.db, apiKey, change);
  await recordEvent(tx, "api_key.secret_reissued", {
    organizationId: apiKey.organizationId,
    target: { id: apiKey.id, label: apiKey.name },
    changes: { before: { start: apiKey.start }, after: { start: minted.start } },
  });
  return { apiKey: { ...apiKey, ...change }, secret: text, secretId: secret.id };
}

const used = (): AppError =>
  new AppError("IDEMPOTENCY_KEY_USED", "The secret that this idempotency key stands for has been used or ended");
