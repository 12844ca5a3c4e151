import { rotationDueAt, secretStatus } from "@claviger/shared/key-status";
import type { Context } from "../context/context.js";
import { organizationsById } from "../organizations/load-organizations.js";
import type { ApiKey } from "./api-key.entity.js";
import { secretsOf } from "./load-keys.js";

/** When whoever looks after a key is to be reminded to rotate it, by its organization's policy as it is now. */
export async function findRotationDueAt(ctx: Context, apiKey: ApiKey): Promise<Date | null> {
  const policy = await organizationsById(ctx).load(apiKey.organizationId);
  if (!policy || policy.rotationReminderDays === null) return null;
  const now = ctx.clock.now();
  const current = (await secretsOf(ctx).load(apiKey.id)).find((secret) => secretStatus(secret, now) === "CURRENT");
  return current ? rotationDueAt(apiKey, current.createdAt, policy.rotationReminderDays, now) : null;
}
