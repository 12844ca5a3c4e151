import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import { ApiKey } from "../keys/api-key.entity.js";
import { seesKey } from "../keys/sees-key.js";
import { batchById } from "../platform/batching.js";
import type { Budget } from "./budget.entity.js";

/** The key that a budget is for; null for all of the environment, and for whoever may not see the key. */
export async function findBudgetKey(ctx: Context, { apiKeyId }: Budget): Promise<ApiKey | null> {
  const apiKey = apiKeyId === null ? null : await keysById(ctx).load(apiKeyId);
  return apiKey && (await seesKey(ctx, apiKey)) ? apiKey : null;
}

const keysById = (ctx: Context) =>
  loaderOf(ctx, keysById, () =>
    batchById(
      (ids) => ctx.db.findBy(ApiKey, { id: In([...ids]) }),
      ({ id }) => id,
    ),
  );
