import {
  grantsIn,
  permissionIn,
  type EnvironmentTarget,
  type Grant,
  type KeyRights,
} from "@claviger/shared/permissions";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { EffectiveRights, RightsThere } from "./effective-rights.js";
import type { KnownKey } from "./find-known-key.js";

/** Worked out once for the environment in which a key is used, as most are used in one alone. */
export function rightsIn(known: KnownKey, environment: EnvironmentTarget): RightsThere {
  const { there } = known;
  return there?.environment === environment ? there : (known.there = workOut(known, environment));
}

const NONE: readonly string[] = Object.freeze([]);

function workOut(rights: EffectiveRights, environment: EnvironmentTarget): RightsThere {
  const { given, effective, customers } = rights;
  const grants = grantsThere(effective, environment);
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
    limit: given.rateLimit?.limit ?? null,
    windowSeconds: given.rateLimit?.windowSeconds ?? null,
    answer: null,
    headerName: null,
  };
}

/** Most keys are for one environment, and hold there what they hold at all. */
function grantsThere(rights: KeyRights, environment: EnvironmentTarget): readonly Grant[] {
  const grants = grantsIn(rights, environment);
  return grants.length === rights.grants.length ? rights.grants : grants;
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
