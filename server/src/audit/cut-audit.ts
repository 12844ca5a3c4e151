import { LessThanOrEqual, MoreThan } from "typeorm";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { signChainCut } from "../events/chain.js";
import { EventChain } from "../events/event-chain.entity.js";
import { EventCut } from "../events/event-cut.entity.js";
import { Event } from "../events/event.entity.js";
import { recordEvent } from "../events/record-event.js";
import { findLocked } from "../platform/database/locks.js";

const RETENTION = { kind: "SYSTEM", id: null, label: "Retention" } as const;

/**
 * Takes the events up to an instant away, from the start of an organization's chain up to the first that is younger, and
 * records that in the chain. Answers how many; for none nothing is recorded. What is left stays verifiable.
 */
export async function cutAudit(ctx: Context, organizationId: string, through: Date): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const end = await findLocked(tx.db, EventChain, { organizationId });
    const last = end && (await findLastThrough(tx, end, through));
    if (!last?.hash || last.sequence === null) return 0;

    const { sequence: throughSequence, hash } = last;
    const signature = signChainCut(tx.installation.secret, organizationId, throughSequence, hash);
    await tx.db.delete(EventCut, { organizationId });
    await tx.db.insert(EventCut, { organizationId, throughSequence, hash, signature });
    const { affected } = await tx.db.delete(Event, { organizationId, sequence: LessThanOrEqual(throughSequence) });
    const changes = { throughSequence, hash, through };
    await recordEvent(tx, "audit.retention_applied", { organizationId, actor: RETENTION, changes });
    return affected ?? 0;
  });
}

/** Clocks differ between servers, so a younger event may stand before an older one: it ends the cut. */
async function findLastThrough({ db }: Context, end: EventChain, through: Date): Promise<Event | null> {
  const { organizationId } = end;
  const where = { organizationId, at: MoreThan(through) };
  const kept = await db.findOne(Event, { where, order: { sequence: "ASC" } });
  return db.findOneBy(Event, { organizationId, sequence: (kept?.sequence ?? end.sequence + 1) - 1 });
}
