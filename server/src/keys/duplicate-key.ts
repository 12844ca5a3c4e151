import { apiKeyStatus } from "@claviger/shared/key-status";
import { LIMITS } from "@claviger/shared/limits";
import { foldCase } from "@claviger/shared/text";
import { In } from "typeorm";
import { allow } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { recordEvent } from "../events/record-event.js";
import { AppError, conflict } from "../platform/errors.js";
import { newId } from "../platform/ids.js";
import { readName } from "../platform/read-input.js";
import { ApiKey } from "./api-key.entity.js";
import type { KeyWithSecret } from "./store-key.js";
import { describeKey } from "./describe-key.js";
import { KeyGrant } from "./key-grant.entity.js";
import { targetOfKey } from "./key-target.js";
import { mutateOnce } from "./mutate-once.js";
import { requireCapacity } from "./require-capacity.js";
import { refuseLostCustomers } from "./refuse-lost-customers.js";
import { requireKeyToHandOut } from "./require-key.js";
import { findCustomerIds } from "./restrictions.js";
import { storeKey } from "./store-key.js";

export interface DuplicateKeyInput {
  readonly id: string;
  /** The name of the key that is duplicated, with a number, when absent. */
  readonly name?: string | null;
  readonly idempotencyKey?: string | null;
}

/**
 * Makes a key with the same grants and settings, for rotation by replacement: the two work side by side until the old one is
 * revoked. Throws POLICY_BLOCKED where keys are rotated and not replaced, and CONFLICT for an expired key.
 */
export async function duplicateKey(ctx: Context, input: DuplicateKeyInput): Promise<KeyWithSecret> {
  const { id, organizationId } = await requireKeyToHandOut(ctx, input.id, "api_key.read");
  const wanted = typeof input.name === "string" ? readName("name", input.name) : null;
  return mutateOnce(ctx, "duplicateApiKey", organizationId, input, async (tx, policy) => {
    if (policy.rotationMode === "IN_PLACE") {
      throw new AppError("POLICY_BLOCKED", "The organization's key policy asks for keys to be rotated, not replaced");
    }
    const source = await requireKeyToHandOut(tx, id, "api_key.read");
    if (apiKeyStatus(source, tx.clock.now()) === "EXPIRED") {
      throw conflict("A key that is expired can't be duplicated: give it a new expiry first");
    }
    const grants = await grantsToCopy(tx, id);
    const customerIds = await findCustomerIds(tx, source);
    refuseLostCustomers(source, customerIds);
    const draft = await draftCopy(tx, source, wanted);
    await allow(tx, "api_key.create", organizationId, targetOfKey({ ...draft, id: null }, grants));

    await requireCapacity(tx, policy, draft.mode);
    const made = await storeKey(tx, policy, draft, grants, customerIds);
    await recordEvent(tx, "api_key.created", {
      organizationId,
      target: { id: made.apiKey.id, label: made.apiKey.name },
      changes: { after: { ...describeKey(made.apiKey, grants, customerIds), replaces: id } },
    });
    return made;
  });
}

async function grantsToCopy(tx: Context, apiKeyId: string) {
  const grants = await tx.db.find(KeyGrant, { where: { apiKeyId }, order: { position: "ASC" } });
  return grants.map(({ projectId, environmentId, environmentKind, permission, scopes }) => ({
    projectId,
    environmentId,
    environmentKind,
    permission,
    scopes,
  }));
}

async function draftCopy(tx: Context, source: ApiKey, wanted: string | null): Promise<ApiKey> {
  const actor = requireActor(tx);
  const now = tx.clock.now();
  const name = wanted ?? (await findFreeName(tx, source));
  const foldedName = foldCase(name);
  return {
    ...source,
    id: newId("key"),
    name,
    foldedName,
    nameInUse: foldedName,
    isSearchable: true,
    replacesId: source.id,
    lastUsedAt: null,
    lastUsedIp: null,
    disabledAt: null,
    revokedAt: null,
    revocationReason: null,
    createdByUserId: actor.kind === "USER" ? actor.userId : null,
    createdAt: now,
    updatedAt: now,
  };
}

/** The source's name with the lowest free number from 2. */
async function findFreeName(tx: Context, { name, organizationId }: ApiKey): Promise<string> {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let from = 2; ; from += 100) {
    const names = Array.from({ length: 100 }, (_, index) => numbered(base, from + index));
    const taken = await tx.db.find(ApiKey, {
      select: { nameInUse: true },
      where: { organizationId, nameInUse: In(names.map(foldCase)) },
    });
    const used = new Set(taken.map(({ nameInUse }) => nameInUse));
    const free = names.find((candidate) => !used.has(foldCase(candidate)));
    if (free !== undefined) return free;
  }
}

function numbered(name: string, number: number): string {
  const suffix = ` (${number})`;
  return (
    [...name]
      .slice(0, LIMITS.name.max - suffix.length)
      .join("")
      .trimEnd() + suffix
  );
}
