import { LIMITS } from "@claviger/shared/limits";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import type { Job } from "../jobs/job.entity.js";
import { startJob } from "../jobs/start-job.js";
import { requireOrganization } from "../organizations/require-organization.js";
import { badInput, notFound } from "../platform/errors.js";
import { readText } from "../platform/read-input.js";
import { queryRevocable, type KeyFilter } from "./key-query.js";

export const REVOKE_KIND = "api_keys.revoke";

export interface RevokeKeysInput {
  readonly organizationId: string;
  readonly filter: KeyFilter;
  readonly reason?: string | null;
}

/** What is asked of the job. */
export interface RevocationOrder {
  readonly filter: KeyFilter;
  readonly reason: string | null;
  /** The keys that matched at the start, in the order in which they are revoked. No others are. */
  readonly keyIds: readonly string[];
}

/**
 * Has the keys that a filter matches now revoked in the background, of those that whoever asks may revoke. The job's `total`
 * says at once how many. An empty filter matches every key. Throws NOT_FOUND, FORBIDDEN, or BAD_USER_INPUT.
 */
export async function revokeKeys(ctx: Context, { filter, ...input }: RevokeKeysInput): Promise<Job> {
  const { id: organizationId } = await requireOrganization(ctx, input.organizationId, "api_key.revoke_many");
  const reason = readText("reason", input.reason, LIMITS.revocationReason);
  const job = await inTransaction(ctx, async (tx) => {
    const keyIds = await findRevocable(tx, organizationId, filter);
    const total = keyIds.length;
    const order: RevocationOrder = { filter, reason, keyIds };
    const started = await startJob(tx, { organizationId, kind: REVOKE_KIND, input: order, total });
    const target = { id: started.id, label: REVOKE_KIND };
    await recordEvent(tx, "api_key.revocation_started", { organizationId, target, changes: { filter, reason, total } });
    return started;
  });
  ctx.wakeJobs();
  return job;
}

async function findRevocable(tx: Context, organizationId: string, filter: KeyFilter): Promise<string[]> {
  const rights = await loadRights(tx, organizationId);
  if (!rights) throw notFound("Organization");
  const query = await queryRevocable(tx, organizationId, rights, filter);
  const rows = await query
    .select("apiKey.id", "id")
    .orderBy("apiKey.id")
    .limit(LIMITS.keysToRevoke + 1)
    .getRawMany<{ id: string }>();
  if (rows.length > LIMITS.keysToRevoke) {
    throw badInput("filter", `One job revokes at most ${LIMITS.keysToRevoke} keys, and the filter matches more`);
  }
  const ids = rows.map(({ id }) => id);
  const itself = rights.kind === "key" ? rights.apiKeyId : null;
  // A key that revokes itself comes last: afterwards it may do nothing any more.
  return itself !== null && ids.includes(itself) ? [...ids.filter((id) => id !== itself), itself] : ids;
}
