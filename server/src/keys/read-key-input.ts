import type { EnvironmentKind } from "@claviger/shared/environments";
import type { KeyPolicy } from "@claviger/shared/key-policy";
import { LIMITS } from "@claviger/shared/limits";
import type { ApiKeyOwner, RateLimit } from "@claviger/shared/permissions";
import { requireActor, type Context } from "../context/context.js";
import { readBlock } from "../platform/addresses.js";
import { badInput } from "../platform/errors.js";
import { labelOf } from "../platform/read-input.js";
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

/** Throws BAD_USER_INPUT outside of the bounds. */
export function readRateLimit(rateLimit: RateLimit | null | undefined): RateLimit | null {
  if (!rateLimit) return null;
  const { limit, windowSeconds } = rateLimit;
  requireBetween("rateLimit.limit", limit, LIMITS.rateLimit.limit);
  requireBetween("rateLimit.windowSeconds", windowSeconds, LIMITS.rateLimit.windowSeconds);
  return { limit, windowSeconds };
}

function requireBetween(field: string, value: number, { min, max }: { min: number; max: number }): void {
  if (!(value >= min && value <= max)) throw badInput(field, `${labelOf(field)} must be from ${min} to ${max}.`);
}

/** Addresses and blocks in the form in which they are stored, each once. */
export function readAllowedIps(inputs: readonly string[]): string[] {
  if (inputs.length > LIMITS.allowedIps) {
    throw badInput("allowedIps", `A key has at most ${LIMITS.allowedIps} allowed addresses`);
  }
  return [...new Set(inputs.map(readAllowedIp))];
}

function readAllowedIp(input: string, index: number): string {
  const field = `allowedIps.${index}`;
  const block = readBlock(input);
  if ("text" in block) return block.text;
  if (block.problem === "malformed") {
    throw badInput(field, "Write an IPv4 or IPv6 address, or a block of them such as 10.0.0.0/8 or 2001:db8::/32");
  }
  throw badInput(
    field,
    `This names one address and a block around it: write the address alone, or ${block.suggestion}`,
  );
}

/** The person whose rights bound the key: for a MEMBER-owned key, the one who makes it; null for ORGANIZATION keys. */
export function readOwner(ctx: Context, owner: ApiKeyOwner): string | null {
  if (owner === "ORGANIZATION") return null;
  const actor = requireActor(ctx);
  const userId = actor.kind === "USER" ? actor.userId : actor.kind === "API_KEY" ? actor.rights.ownerUserId : null;
  if (userId === null) throw badInput("owner", "A key of the organization has no member to own another");
  return userId;
}
