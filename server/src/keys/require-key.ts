import type { Action } from "@claviger/shared/permissions";
import { authorize, may } from "../access/authorize.js";
import { requireCeiling } from "../access/require-ceiling.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { ApiKey } from "./api-key.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import { handedOut, targetOfKey } from "./key-target.js";
import { findCustomerIds } from "./restrictions.js";

/** Loads a key on which whoever asks may do this. Throws NOT_FOUND for one that they can't see. */
export async function requireKey(ctx: Context, id: string, action: Action): Promise<ApiKey> {
  const { apiKey, target } = await load(ctx, id);
  await authorize(ctx, action, apiKey.organizationId, target, "API key");
  return apiKey;
}

/** The same for an action that hands out the key's rights: whoever asks must hold all of them. */
export async function requireKeyToHandOut(ctx: Context, id: string, action: Action): Promise<ApiKey> {
  const { apiKey, target } = await load(ctx, id);
  await authorize(ctx, action, apiKey.organizationId, target, "API key");
  const customerIds = await findCustomerIds(ctx, apiKey);
  await requireCeiling(ctx, apiKey.organizationId, handedOut(apiKey, target.grants, customerIds));
  return apiKey;
}

/** A key that whoever asks may see; null for any other. */
export async function findKey(ctx: Context, id: string): Promise<ApiKey | null> {
  requireActor(ctx);
  const found = await find(ctx, id);
  if (!found) return null;
  const { apiKey, target } = found;
  return (await may(ctx, "api_key.read", apiKey.organizationId, target)) ? apiKey : null;
}

async function load(ctx: Context, id: string) {
  requireActor(ctx);
  const found = await find(ctx, id);
  if (!found) throw notFound("API key");
  return found;
}

async function find(ctx: Context, id: string) {
  if (!isId("key", id)) return null;
  const apiKey = await ctx.db.findOneBy(ApiKey, { id });
  if (!apiKey) return null;
  const grants = await ctx.db.find(KeyGrant, { where: { apiKeyId: id }, order: { position: "ASC" } });
  return { apiKey, target: targetOfKey(apiKey, grants) };
}
