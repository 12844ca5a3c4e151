import { AsyncLocalStorage } from "node:async_hooks";

const open = new AsyncLocalStorage<{ active: boolean }>();

/** Runs work that is inside a transaction, so that a write beside it can be told from one of its own. */
export async function markTransaction<T>(work: () => Promise<T>): Promise<T> {
  const mark = { active: true };
  try {
    return await open.run(mark, work);
  } finally {
    mark.active = false;
  }
}

/** Throws where a transaction is open in this flow: one that waited for its own end would wait for ever. */
export function refuseInsideTransaction(): void {
  if (open.getStore()?.active) {
    throw new Error("A write beside the transaction that is open here: use the transaction's own context");
  }
}
