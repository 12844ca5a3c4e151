import type { EventName } from "@claviger/shared/event-names";
import type { Actor } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { findLocked } from "../platform/database/locks.js";
import { newId } from "../platform/ids.js";
import { CHAIN_START, chainHash, signChainEnd } from "./chain.js";
import { EventChain } from "./event-chain.entity.js";
import { Event } from "./event.entity.js";

export interface EventInput {
  readonly organizationId: string | null;
  readonly target?: { readonly id: string; readonly label: string };
  /** What changed: before and after. Never a secret. */
  readonly changes?: object;
  /** Who did it, where that isn't whoever asks: somebody who is just signing in, or who started a job. */
  readonly actor?: { readonly kind: "USER" | "API_KEY" | "SYSTEM"; readonly id: string | null; readonly label: string };
}

/**
 * Records what happened, at the end of the organization's chain. In the transaction of the change: when the record can't be
 * written, nothing happened. Takes the last lock of a transaction.
 */
export async function recordEvent(tx: Context, action: EventName, input: EventInput): Promise<void> {
  if (!tx.inTransaction) throw new Error("An event is recorded in the transaction of its change");
  const subject = changedBy(action, input);
  if (subject !== null) tx.changed.add(subject);
  const actor = input.actor ?? actorOf(tx.actor);
  const event = {
    id: newId("evt"),
    organizationId: input.organizationId,
    at: tx.clock.now(),
    action,
    actorKind: actor.kind,
    actorId: actor.id,
    actorLabel: actor.label,
    targetId: input.target?.id ?? null,
    targetLabel: input.target?.label ?? null,
    ipAddress: tx.ipAddress,
    // As it will be read again: an instant is a text then. What a filter asked for may be text that nothing could hash.
    changes: JSON.parse(JSON.stringify(input.changes ?? {}, wellFormed)) as object,
  };
  const link = input.organizationId === null ? NO_LINK : await extendChain(tx, input.organizationId, event);
  await tx.db.insert(Event, { ...event, ...link });
}

/** What nothing that is remembered depends on. */
const UNREMEMBERED = new Set<EventName>([
  "customer.created",
  "customer.updated",
  "customer.deleted",
  "member.invited",
  "invitation.revoked",
  "audit.exported",
  "audit.retention_applied",
  "sandbox.purged",
  "job.canceled",
  "user.signed_up",
  "user.signed_in",
  "user.sign_in_refused",
  "user.signed_out",
  "user.session_ended",
  "user.password_changed",
]);

/** What the server forgets with a change: of a key's own, that key alone; of any other, all that belongs to the organization. */
function changedBy(action: EventName, { organizationId, target }: EventInput): string | null {
  if (UNREMEMBERED.has(action)) return null;
  return action.startsWith("api_key.") && target ? target.id : organizationId;
}
const wellFormed = (_: string, value: unknown): unknown => (typeof value === "string" ? value.toWellFormed() : value);

const NO_LINK = { sequence: null, hash: null };

type Unlinked = Omit<Event, "id" | "organizationId" | "sequence" | "hash">;

async function extendChain(tx: Context, organizationId: string, event: Unlinked) {
  const end = await findLocked(tx.db, EventChain, { organizationId });
  const sequence = (end?.sequence ?? 0) + 1;
  const hash = chainHash(end?.hash ?? CHAIN_START, { ...event, sequence });
  const signature = signChainEnd(tx.installation.secret, organizationId, sequence, hash);
  if (end) await tx.db.update(EventChain, { organizationId }, { sequence, hash, signature });
  else await tx.db.insert(EventChain, { organizationId, sequence, hash, signature });
  return { sequence, hash };
}

/** Somebody who acts, for the record. */
export function actorOf(actor: Actor) {
  switch (actor.kind) {
    case "USER":
      return { kind: actor.kind, id: actor.userId, label: actor.label };
    case "API_KEY":
      return { kind: actor.kind, id: actor.apiKeyId, label: actor.label };
    case "SYSTEM":
      return { kind: actor.kind, id: null, label: actor.label };
    case "ANONYMOUS":
      throw new Error("Nobody can't have done anything");
  }
}
