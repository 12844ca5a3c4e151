import type { EnvironmentKind } from "@claviger/shared/environments";
import type { KeyPolicy } from "@claviger/shared/key-policy";
import { LIMITS } from "@claviger/shared/limits";
import type { ApiKeyOwner } from "@claviger/shared/permissions";
import { requireActor, type Context } from "../context/context.js";
import { badInput } from "../platform/errors.js";
import { outlives } from "./policy-breach.js";

/** Throws BAD_USER_INPUT for an expiry that has passed, and for one that the organization's policy doesn't allow. */
export function readExpiry(
  policy: Pick<KeyPolicy, "requireExpiry" | "maxLifetimeDays">,
  now: Date,
  createdAt: Date,
  expiresAt: Date | null | undefined,
): Date | null {
  const field = "expiresAt";
  if (!expiresAt) {
    if (policy.requireExpiry || policy.maxLifetimeDays !== null)
      throw badInput(field, "The organization's key policy asks for an expiry");
    return null;
  }
  if (expiresAt <= now) throw badInput(field, "The expiry must lie in the future");
  if (outlives(policy, createdAt, expiresAt)) {
    throw badInput(field, `The organization's key policy allows a lifetime of at most ${policy.maxLifetimeDays} days`);
  }
  return expiresAt;
}

/** The kind that a new key is bound to; null for several, where the organization allows that. */
export function readKind(
  policy: Pick<KeyPolicy, "environmentBinding">,
  kind: EnvironmentKind | null | undefined,
): EnvironmentKind | null {
  if (kind) return kind;
  if (policy.environmentBinding === "MULTI") return null;
  throw badInput("environmentKind", "Choose the kind of environment that the key is bound to");
}

/** A JSON object of at most 4 KB as JSON text, of values that are read again as they were given. */
export function readMetadata(metadata: object | null | undefined): object {
  const object = metadata ?? {};
  refuseUnkept(object, 1);
  if (Buffer.byteLength(JSON.stringify(object)) > LIMITS.metadataBytes) {
    throw badInput("metadata", `Metadata has at most ${LIMITS.metadataBytes} bytes of JSON`);
  }
  return object;
}

/** Refuses what JSON can't write, and what is so deep that whoever reads it by recursion might fail. */
function refuseUnkept(value: unknown, level: number): void {
  const refuse = (message: string): never => {
    throw badInput("metadata", message);
  };
  if (typeof value === "string" && !value.isWellFormed()) refuse("Metadata must be well-formed Unicode text");
  if (typeof value === "number" && !Number.isFinite(value)) refuse("Metadata has a number that is too large");
  if (typeof value !== "object" || value === null) return;
  if (level > LIMITS.metadataLevels) refuse(`Metadata has at most ${LIMITS.metadataLevels} levels`);
  for (const [key, below] of Object.entries(value)) {
    refuseUnkept(key, level);
    refuseUnkept(below, level + 1);
  }
}

/** The person whose rights bound the key: for a MEMBER-owned key, the one who makes it; null for ORGANIZATION keys. */
export function readOwner(ctx: Context, owner: ApiKeyOwner): string | null {
  if (owner === "ORGANIZATION") return null;
  const actor = requireActor(ctx);
  const userId = actor.kind === "USER" ? actor.userId : actor.kind === "API_KEY" ? actor.rights.ownerUserId : null;
  if (userId === null) throw badInput("owner", "A key of the organization has no member to own another");
  return userId;
}
