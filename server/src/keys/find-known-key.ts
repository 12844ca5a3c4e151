import { isSecret } from "@claviger/shared/key-format";
import { LIMITS } from "@claviger/shared/limits";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { Context } from "../context/context.js";
import type { Shelf } from "../context/memory.js";
import type { Plan } from "../context/plan.js";
import { planOf } from "../plans/catalogue.js";
import { whenThere, type Soon } from "../platform/soon.js";
import type { ApiKey } from "./api-key.entity.js";
import { loadEffectiveRights, type EffectiveRights, type RightsThere } from "./effective-rights.js";
import { findByDigest, type KeptKey, type PresentedKey } from "./find-by-digest.js";
import { instantOf, noteLastUse, type LastUse } from "./last-use.js";
import { digestNamesOf } from "./mint-secret.js";

/** How a key stands from one moment, in milliseconds since the epoch, up to another. */
export interface Standing {
  readonly refusal: VerificationCode | null;
  readonly since: number;
  readonly until: number;
}

/** Everything that decides what a key may do, but for the time and what is asked. */
export interface KnownKey extends EffectiveRights, LastUse, Pick<PresentedKey, "organization" | "handoverEndsAt"> {
  /** Its id: most calls need nothing else of the key, and then don't reach for where that is. */
  readonly apiKeyId: string;
  readonly secretId: string;
  /** When the secret stops working; null for the current one. */
  readonly retiresAt: Date | null;
  readonly plan: Plan;
  /** As it was worked out last: with every call it would be asked again. */
  standing: Standing | null;
  /** What it holds where it was used last. */
  there: RightsThere | null;
  /** Where the calls with it are counted, once one was, for those who count to find it again. */
  counter: object | null;
  /** Whether it is on record that the secret was used at all. */
  isSecretUsed: boolean;
  readonly apiKey: KeptKey;
}

type Asking = Pick<Context, "db" | "inTransaction" | "installation" | "memory">;

/**
 * The key that a text presents, as this server remembers it or else as the database has it; null when there is none. For a wrong
 * shape or checksum the database isn't asked.
 */
export function findKnownKey(ctx: Asking, text: string): Soon<KnownKey | null> {
  if (text.length > LIMITS.secretLength) return null;
  const names = digestNamesOf(text, ctx.installation);
  const shelf = ctx.memory.shelf<KnownKey | null>(findKnownKey, placeOfDigest);
  const remembered = shelf.find(names[0]);
  if (remembered !== undefined) return remembered;
  // What is remembered had the right shape and checksum when it was read.
  return isSecret(text) ? loadKnownKey(ctx, shelf, names) : null;
}

/** A number is found in half of the time that a text takes, and the first bytes of a digest are as good as drawn. */
const placeOfDigest = (name: string): number =>
  name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16) | (name.charCodeAt(3) << 24);

async function loadKnownKey(
  ctx: Asking,
  shelf: Shelf<KnownKey | null>,
  names: readonly [string, ...string[]],
): Promise<KnownKey | null> {
  ctx.memory.recalls.miss++;
  const since = ctx.memory.now();
  const presented = await findByDigest(ctx.db, names);
  return whenThere(presented && knownKey(ctx, presented), (known) => {
    // That a text is unknown stays so: no secret is drawn twice.
    shelf.keep(names[0], known, since, known ? [known.apiKeyId, known.organization.id] : []);
    return known;
  });
}

/** Completes what was read of a key, from the database as `ctx` sees it. */
export function knownKey(
  ctx: Pick<Context, "db" | "inTransaction" | "installation">,
  { secret, apiKey, lastUsedAt, grants, organization, handoverEndsAt }: PresentedKey,
): Soon<KnownKey> {
  const plan = planOf(ctx.installation.catalogue, organization.planId);
  return whenThere(loadEffectiveRights(ctx, apiKey, grants), ({ given, effective, ownerLost, customers }) => {
    // What every call asks for comes first, and so is read from memory together.
    const known: KnownKey = {
      organization,
      standing: null,
      there: null,
      counter: null,
      apiKeyId: apiKey.id,
      secretId: secret.id,
      handoverEndsAt,
      isSecretUsed: secret.lastUsedAt !== null,
      usedInMinute: 0,
      usedAfterMilliseconds: 0,
      given,
      effective,
      customers,
      ownerLost,
      retiresAt: secret.retiresAt,
      apiKey,
      plan,
    };
    if (lastUsedAt) noteLastUse(known, lastUsedAt.getTime());
    return known;
  });
}

/** The key as whoever asks about it is shown it. */
export const shownKey = (known: KnownKey): KeptKey & Pick<ApiKey, "lastUsedAt"> => ({
  ...known.apiKey,
  lastUsedAt: instantOf(known),
});
