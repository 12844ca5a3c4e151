import { setTimeout as delay } from "node:timers/promises";
import { isRetryable } from "../platform/database/errors.js";
import { dialectOf } from "../platform/database/open-database.js";
import { markTransaction } from "../platform/database/open-transaction.js";
import { contextLike, type Context } from "./context.js";

const ATTEMPTS = 6;

/**
 * Runs work in one transaction, or in the one that is already open, after asking there again whether whoever asks still may:
 * a right whose loss has been acknowledged changes nothing any more. Work that meets a deadlock or a certification failure is
 * run again from its start, so it must have no effect outside the transaction.
 */
export async function inTransaction<T>(ctx: Context, work: (tx: Context) => Promise<T>): Promise<T> {
  if (ctx.inTransaction) return work(ctx);
  const rechecks = ctx.rechecks.splice(0);
  for (let attempt = 1; ; attempt++) {
    const changed = new Set<string>();
    try {
      const result = await runOnce(contextLike(ctx, { changed }), rechecks, work);
      // What comes next in this request must see what has just changed.
      ctx.loaded.clear();
      return result;
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
      ctx.log.debug({ attempt }, "transaction is run again");
      await delay(Math.random() * 10 * 2 ** attempt);
    } finally {
      // Also when it failed: the answer to a commit can be lost on its way back.
      for (const subject of changed) ctx.memory.forget(subject);
    }
  }
}

function runOnce<T>(ctx: Context, rechecks: Context["rechecks"], work: (tx: Context) => Promise<T>): Promise<T> {
  const { dataSource } = ctx.db;
  const marked = (db: Context["db"]): Promise<T> =>
    markTransaction(async () => {
      const tx = await confirmActor(contextLike(ctx, { db, inTransaction: true, loaded: new Map() }));
      for (const recheck of rechecks) await recheck(tx);
      return work(tx);
    });
  // Locks are taken first, and what is read after them must be what was committed last: not a snapshot from before.
  return dialectOf(dataSource) === "sqlite"
    ? dataSource.transaction(marked)
    : dataSource.transaction("READ COMMITTED", marked);
}

async function confirmActor(tx: Context): Promise<Context> {
  const { actor } = tx;
  return actor.kind === "API_KEY" && actor.confirm ? contextLike(tx, { actor: await actor.confirm(tx) }) : tx;
}
