import { grantsIn } from "@claviger/shared/permissions";
import type { Context } from "../context/context.js";
import { grantsOf } from "../keys/load-keys.js";
import { requireKey } from "../keys/require-key.js";
import { badInput } from "../platform/errors.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import type { Environment } from "../projects/environment.entity.js";

/**
 * The key that a budget is for; null for all of the environment. Throws NOT_FOUND for a key that whoever asks can't see, and
 * BAD_USER_INPUT for one that the environment is out of reach for.
 */
export async function readBudgetKey(
  ctx: Context,
  environment: Environment,
  apiKeyId: string | null | undefined,
): Promise<string | null> {
  if (apiKeyId === null || apiKeyId === undefined) return null;
  const { id, organizationId, environmentKind, mode } = await requireKey(ctx, apiKeyId, "api_key.read");
  const grants = await grantsOf(ctx).load(id);
  const covering = grantsIn({ environmentKind, mode, grants }, targetOfEnvironment(environment));
  if (organizationId === environment.organizationId && covering.length > 0) return id;
  throw badInput("apiKeyId", "The key doesn't reach this environment");
}
