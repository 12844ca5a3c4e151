import { holdsScope, includesPermission, type EnvironmentTarget, type Permission } from "@claviger/shared/permissions";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { EffectiveRights } from "../keys/effective-rights.js";
import type { KnownKey } from "../keys/find-known-key.js";
import { allowsAddress, findNamed } from "../keys/restrictions.js";
import { rightsIn } from "../keys/rights-in.js";
import { refusalOf } from "../keys/standing.js";

/** What a call asks of a key, where. */
export interface Ask {
  readonly organizationId: string;
  readonly environment: EnvironmentTarget;
  /** Where the call comes from; null when nobody says. */
  readonly ipAddress: string | null;
  /** Whom it is for, by an id of ours or of the organization's own; null when nobody says. */
  readonly customer: string | null;
  /** Null for nothing in particular: any grant in the environment will do. */
  readonly permission: Permission | null;
  /** All of them must be held. */
  readonly scopes: readonly string[];
  /** What the call takes from budgets: nothing that the judge looks at. */
  readonly cost: number;
}

/** Whether a key may do what a call asks. Pure; the order of refusals is the specification: the first that fails answers. */
export function judge(known: KnownKey | null, ask: Ask, now: Date): VerificationCode {
  if (!known || known.organization.id !== ask.organizationId) return "NOT_FOUND";
  return refusalOf(known, now) ?? refusalIn(known, ask) ?? "VALID";
}

function refusalIn(known: KnownKey, ask: Ask): VerificationCode | null {
  const there = rightsIn(known, ask.environment);
  if (there.refusal !== null) return there.refusal;
  const restriction = there.isRestricted ? refusalOfRestrictions(known, ask) : null;
  if (restriction !== null) return restriction;
  if (ask.permission !== null && !includesPermission(there.permission, ask.permission)) {
    return "INSUFFICIENT_PERMISSION";
  }
  return missingScope(known, ask) === null ? null : "INSUFFICIENT_SCOPE";
}

function refusalOfRestrictions(
  { given, customers }: EffectiveRights,
  { environment, ipAddress, customer }: Ask,
): VerificationCode | null {
  if (!allowsAddress(given, ipAddress)) return "IP_NOT_ALLOWED";
  if (given.customerIds === null) return null;
  const isNamed = customer !== null && findNamed(customers, environment.environmentId, customer) !== null;
  return isNamed ? null : "CUSTOMER_NOT_ALLOWED";
}

/** The first scope that is asked for and not held in the environment. */
export function missingScope(known: KnownKey, { environment, scopes }: Pick<Ask, "environment" | "scopes">) {
  if (scopes.length === 0) return null;
  const { grants } = rightsIn(known, environment);
  return scopes.find((scope) => !holdsScope(known.effective, grants, scope)) ?? null;
}
