import canonicalize from "canonicalize";
import { hmacSha256, sha256 } from "../platform/hashing.js";
import type { Event } from "./event.entity.js";

/** What the first event of a chain follows. */
export const CHAIN_START = "0".repeat(64);

type Chained = Omit<Event, "id" | "organizationId" | "hash">;

/** SHA-256, hexadecimal, of the previous hash followed by the event as canonical JSON (RFC 8785). */
export function chainHash(previous: string, event: Chained): string {
  const { sequence, at, action, actorKind, actorId, actorLabel, targetId, targetLabel, ipAddress, changes } = event;
  const linked = {
    sequence,
    at: at.toISOString(),
    action,
    actorKind,
    actorId,
    actorLabel,
    targetId,
    targetLabel,
    ipAddress,
    changes,
  };
  return sha256(`${previous}${canonicalize(linked) ?? ""}`).toString("hex");
}

/** Signs the end of a chain, so that one whose tail was cut off can be told from one that never had it. */
export function signChainEnd(secret: string, organizationId: string, sequence: number, hash: string): string {
  return hmacSha256(secret, `claviger:event-chain:${organizationId}:${sequence}:${hash}`).toString("hex");
}

/** Signs where retention has cut a chain, so that what is missing before it can be told from what was taken away. */
export function signChainCut(secret: string, organizationId: string, throughSequence: number, hash: string): string {
  return hmacSha256(secret, `claviger:event-cut:${organizationId}:${throughSequence}:${hash}`).toString("hex");
}
