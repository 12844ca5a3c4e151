import {
  grantsIn,
  permissionIn,
  type EnvironmentTarget,
  type Grant,
  type Permission,
} from "@claviger/shared/permissions";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { Demand } from "../context/counters.js";
import type { EffectiveRights } from "./effective-rights.js";
import type { KnownKey } from "./find-known-key.js";

/** What a key holds in one environment, whatever it is asked for there. */
export interface RightsThere {
  readonly environment: EnvironmentTarget;
  /** What every call is refused with there; null when it depends on the call. */
  readonly refusal: VerificationCode | null;
  /** Whether some addresses or customers alone may use it. */
  readonly isRestricted: boolean;
  /** What it holds there now. */
  readonly grants: readonly Grant[];
  readonly permission: Permission | null;
  readonly scopes: readonly string[];
  /** The organization's own ids of the customers there that it is bound to. */
  readonly customers: readonly string[];
  /** What its own limit asks of every call there, once that was asked; null where it has none. */
  demand: Demand | null | undefined;
  /** Which key it is and what it holds there, in the JSON of answers, once one was given. */
  answer: string | null;
}

/** Worked out once for the environment in which a key is used, as most are used in one alone. */
export function rightsIn(known: KnownKey, environment: EnvironmentTarget): RightsThere {
  const { there } = known;
  return there?.environment === environment ? there : (known.there = workOut(known.rights, environment));
}

const NONE: readonly string[] = Object.freeze([]);

function workOut(rights: EffectiveRights, environment: EnvironmentTarget): RightsThere {
  const { given, effective, customers } = rights;
  const grants = grantsIn(effective, environment);
  const scopes = new Set(grants.flatMap((grant) => grant.scopes));
  const bound = customers.filter(({ environmentId }) => environmentId === environment.environmentId);
  return {
    environment,
    refusal: refusalOfAll(rights, environment, grants),
    isRestricted: given.addresses.length > 0 || given.customerIds !== null,
    grants,
    permission: permissionIn(effective, environment),
    scopes: scopes.size === 0 ? NONE : [...scopes],
    customers: bound.length === 0 ? NONE : bound.map(({ externalId }) => externalId),
    demand: undefined,
    answer: null,
  };
}

/** In the specification's order. */
function refusalOfAll(
  { given }: EffectiveRights,
  environment: EnvironmentTarget,
  held: readonly Grant[],
): VerificationCode | null {
  const isGiven = grantsIn(given, environment).length > 0;
  // Its owner has lost this place, though not every other one that the key was given.
  if (isGiven && held.length === 0) return "OWNER_ACCESS_LOST";
  if (environment.mode !== given.mode) return "WRONG_ENVIRONMENT";
  if (given.environmentKind !== null && given.environmentKind !== environment.environmentKind)
    return "WRONG_ENVIRONMENT";
  if (isGiven) return null;
  return given.environmentKind === null ? "WRONG_ENVIRONMENT" : "INSUFFICIENT_PERMISSION";
}
