import { isSecret } from "@claviger/shared/key-format";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { Context } from "../context/context.js";
import type { Shelf } from "../context/memory.js";
import type { Plan } from "../context/plan.js";
import { planOf } from "../plans/catalogue.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { loadEffectiveRights, type EffectiveRights, type RightsThere } from "./effective-rights.js";
import { findByDigest, type PresentedKey } from "./find-by-digest.js";
import { digestNamesOf } from "./mint-secret.js";

/** How a key stands from one moment, in milliseconds since the epoch, up to another. */
export interface Standing {
  readonly refusal: VerificationCode | null;
  readonly since: number;
  readonly until: number;
}

/** Everything that decides what a key may do, but for the time and what is asked. */
export interface KnownKey extends PresentedKey {
  /** The ids of both: most calls need nothing else of them, and then don't reach for where they are. */
  readonly apiKeyId: string;
  readonly secretId: string;
  readonly rights: EffectiveRights;
  readonly plan: Plan;
  /** As it was worked out last: with every call it would be asked again. */
  standing: Standing | null;
  /** What it holds where it was used last. */
  there: RightsThere | null;
  /** The minute since the epoch in which it was noted last that the key was used. */
  usedInMinute: number;
}

type Asking = Pick<Context, "db" | "inTransaction" | "installation" | "memory">;

/**
 * The key that a text presents, as this server remembers it or else as the database has it; null when there is none. A wrong
 * shape or checksum costs neither.
 */
export function findKnownKey(ctx: Asking, text: string): Soon<KnownKey | null> {
  if (!isSecret(text)) return null;
  const names = digestNamesOf(text, ctx.installation);
  const shelf = ctx.memory.shelf<KnownKey | null>(findKnownKey, placeOfDigest);
  const remembered = shelf.recall(names[0]);
  return remembered === undefined ? loadKnownKey(ctx, shelf, names) : remembered;
}

/** A number is found in half of the time that a text takes, and the first bytes of a digest are as good as drawn. */
const placeOfDigest = (name: string): number =>
  name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16) | (name.charCodeAt(3) << 24);

async function loadKnownKey(
  ctx: Asking,
  shelf: Shelf<KnownKey | null>,
  names: readonly [string, ...string[]],
): Promise<KnownKey | null> {
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
  presented: PresentedKey,
): Soon<KnownKey> {
  const { secret, apiKey, grants, organization, handoverEndsAt } = presented;
  const plan = planOf(ctx.installation.catalogue, organization.planId);
  // What every call asks for comes first, and so is read from memory together.
  return whenThere(loadEffectiveRights(ctx, apiKey, grants), (rights) => ({
    organization,
    standing: null,
    there: null,
    apiKeyId: apiKey.id,
    secretId: secret.id,
    handoverEndsAt,
    usedInMinute: 0,
    apiKey,
    secret,
    grants,
    rights,
    plan,
  }));
}
