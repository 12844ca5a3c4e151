import { can, type Rights } from "@claviger/shared/permissions";
import { In, IsNull } from "typeorm";
import { loadUserRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import type { JobKind } from "../jobs/job-runner.js";
import type { JobRun } from "../jobs/job-run.js";
import type { Job } from "../jobs/job.entity.js";
import { findLocked } from "../platform/database/locks.js";
import { AppError, forbidden } from "../platform/errors.js";
import { ApiKey } from "./api-key.entity.js";
import { rightsOfKey } from "./authenticate-key.js";
import { endKey } from "./end-key.js";
import { queryRevocable } from "./key-query.js";
import { REVOKE_KIND, type RevocationOrder } from "./revoke-keys.js";

const BATCH = 100;

/**
 * Revokes the keys of an order, each in a transaction of its own that counts it. One that no longer matches is left alone.
 * Fails when whoever started it may no longer revoke keys. Started again, it goes on where it was. Needs a context of the
 * system's.
 */
export const revokeKeysJob = (openContext: () => Context): JobKind => ({
  kind: REVOKE_KIND,
  async run(run) {
    const order = readOrder(run.job);
    const { length: total } = order.keyIds;
    let revoked = run.job.done;
    for (let start = 0; start < total; start += BATCH) {
      for (const id of await findUnrevoked(openContext(), order.keyIds.slice(start, start + BATCH))) {
        run.signal.throwIfAborted();
        const isRevoked = await revokeOne(openContext(), run, order, id).catch((error: unknown) => {
          throw error instanceof AppError ? stoppedBy(error, `${revoked} of ${total} keys`) : error;
        });
        if (isRevoked) revoked++;
      }
    }
    return { revoked, leftAlone: total - revoked };
  },
});

/** Answers whether the key still was one to be revoked. */
function revokeOne(ctx: Context, run: JobRun, order: RevocationOrder, id: string): Promise<boolean> {
  const { job } = run;
  const { organizationId, actorKind, actorId, actorLabel } = job;
  return inTransaction(ctx, async (tx) => {
    const rights = await requireRights(tx, job);
    const apiKey = await findLocked(tx.db, ApiKey, { id });
    const matching = await queryRevocable(tx, organizationId, rights, order.filter);
    if (!apiKey || !(await matching.andWhere("apiKey.id = :id", { id }).getExists())) return false;

    await run.count(tx.db);
    const actor = { kind: actorKind, id: actorId, label: actorLabel };
    await endKey(tx, apiKey, order.reason, { actor, jobId: job.id });
    return true;
  });
}

/** What whoever started a job may do now, and until the transaction ends. Throws where that isn't revoking keys. */
async function requireRights(tx: Context, { organizationId, actorKind, actorId }: Job): Promise<Rights> {
  if (actorId === null) throw new Error("A revocation is started by somebody");
  const rights =
    actorKind === "API_KEY" ? await rightsOfKey(tx, actorId) : await loadUserRights(tx, organizationId, actorId);
  if (rights && can(rights, "api_key.revoke_many", { kind: "organization" })) return rights;
  throw forbidden("They may no longer revoke keys here");
}

/** A start at the beginning goes over what an earlier one has revoked without a transaction for each. */
async function findUnrevoked({ db }: Context, ids: readonly string[]): Promise<string[]> {
  const keys = await db.find(ApiKey, { where: { id: In([...ids]), revokedAt: IsNull() }, select: { id: true } });
  const unrevoked = new Set(keys.map(({ id }) => id));
  return ids.filter((id) => unrevoked.has(id));
}

const stoppedBy = ({ code, message }: AppError, done: string): AppError =>
  new AppError(code, `Stopped after ${done}, because whoever started it is refused: ${message}`);

/** An instant is a text in the job's row. */
function readOrder({ input }: Job): RevocationOrder {
  const order = input as RevocationOrder;
  const instant = (value: Date | null | undefined): Date | null => (value ? new Date(value) : null);
  const { usedSince, unusedSince, expiresAfter, expiresBefore, rotationDueBefore, graceEndsAfter } = order.filter;
  const instants = {
    usedSince: instant(usedSince),
    unusedSince: instant(unusedSince),
    expiresAfter: instant(expiresAfter),
    expiresBefore: instant(expiresBefore),
    rotationDueBefore: instant(rotationDueBefore),
    graceEndsAfter: instant(graceEndsAfter),
  };
  return { ...order, filter: { ...order.filter, ...instants } };
}
