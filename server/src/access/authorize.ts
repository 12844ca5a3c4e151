import { READ_ACTIONS, can, type Action, type Target } from "@claviger/shared/permissions";
import type { Context } from "../context/context.js";
import { forbidden, notFound } from "../platform/errors.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { loadRights } from "./load-rights.js";

/** Whether whoever asks may do this. Throws UNAUTHENTICATED for an anonymous request. */
export function may(ctx: Context, action: Action, organizationId: string, target: Target): Soon<boolean> {
  return whenThere(loadRights(ctx, organizationId), (rights) => rights !== null && can(rights, action, target));
}

/**
 * Lets an action on something that exists pass, or throws: NOT_FOUND where it can't even be seen, so that it can't be told
 * from what doesn't exist, and FORBIDDEN otherwise.
 */
export function authorize(
  ctx: Context,
  action: Action,
  organizationId: string,
  target: Target,
  what: string,
): Soon<void> {
  return whenThere(may(ctx, action, organizationId, target), (isAllowed) =>
    isAllowed
      ? askAgain(ctx, (tx) => authorize(tx, action, organizationId, target, what))
      : refuse(ctx, organizationId, target, what),
  );
}

async function refuse(ctx: Context, organizationId: string, target: Target, what: string): Promise<never> {
  if (await may(ctx, READ_ACTIONS[target.kind], organizationId, target)) throw forbidden();
  throw notFound(what);
}

/** Lets an action pass that is about nothing that exists yet, or throws FORBIDDEN. Its surroundings are gated before. */
export async function allow(ctx: Context, action: Action, organizationId: string, target: Target): Promise<void> {
  if (!(await may(ctx, action, organizationId, target))) throw forbidden();
  askAgain(ctx, (tx) => allow(tx, action, organizationId, target));
}

/** Has a question asked again in the transaction that follows; in a transaction it has its answer. */
export function askAgain(ctx: Context, recheck: (tx: Context) => Soon<void>): void {
  if (!ctx.inTransaction) ctx.rechecks.push(recheck);
}
