import { parseSecret } from "@claviger/shared/key-format";
import type { Context } from "../context/context.js";
import type { Plan } from "../context/plan.js";
import { planOf } from "../plans/catalogue.js";
import { loadEffectiveRights, type EffectiveRights } from "./effective-rights.js";
import { findBySecret, type PresentedKey } from "./find-by-secret.js";
import { digestsOf } from "./mint-secret.js";

/** Everything that decides what a key may do, but for the time and what is asked. */
export interface KnownKey extends PresentedKey {
  readonly rights: EffectiveRights;
  readonly plan: Plan;
}

type Asking = Pick<Context, "db" | "inTransaction" | "installation" | "memory">;

/**
 * The key that a text presents, as this server remembers it or else as the database has it; null when there is none. A wrong
 * shape or checksum costs neither.
 */
export async function findKnownKey(ctx: Asking, text: string): Promise<KnownKey | null> {
  if (!parseSecret(text)) return null;
  const [{ digest }] = digestsOf(text, ctx.installation);
  const name = digest.toString("latin1");
  const shelf = ctx.memory.shelf<KnownKey | null>(findKnownKey);
  const remembered = shelf.recall(name);
  if (remembered !== undefined) return remembered;

  const since = ctx.memory.now();
  const known = await loadKnownKey(ctx, text);
  // That a text is unknown stays so: no secret is drawn twice.
  shelf.keep(name, known, since, known ? [known.apiKey.id, known.organization.id] : []);
  return known;
}

async function loadKnownKey(ctx: Asking, text: string): Promise<KnownKey | null> {
  const presented = await findBySecret(ctx, text);
  return presented && knownKey(ctx, presented);
}

/** Completes what was read of a key, from the database as `ctx` sees it. */
export async function knownKey(
  ctx: Pick<Context, "db" | "inTransaction" | "installation">,
  presented: PresentedKey,
): Promise<KnownKey> {
  const rights = await loadEffectiveRights(ctx, presented.apiKey, presented.grants);
  return { ...presented, rights, plan: planOf(ctx.installation.catalogue, presented.organization.planId) };
}
