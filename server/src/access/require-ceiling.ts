import { mayHandOut, type HandedOutKey } from "@claviger/shared/permissions";
import { askAgain } from "./authorize.js";
import type { Context } from "../context/context.js";
import { forbidden } from "../platform/errors.js";
import { loadRights } from "./load-rights.js";

/** Throws FORBIDDEN where a key, or a new secret of it, would give more than whoever asks holds. */
export async function requireCeiling(ctx: Context, organizationId: string, target: HandedOutKey): Promise<void> {
  const rights = await loadRights(ctx, organizationId);
  if (!rights || !mayHandOut(rights, target)) throw forbidden("A key can't be given more than you hold yourself");
  askAgain(ctx, (tx) => requireCeiling(tx, organizationId, target));
}
