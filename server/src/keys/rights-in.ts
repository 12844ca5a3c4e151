import { grantsIn, permissionIn, type EnvironmentTarget } from "@claviger/shared/permissions";
import type { EffectiveRights, RightsThere } from "./effective-rights.js";

/** Worked out once for the environment in which a key is used, as most are used in one alone. */
export function rightsIn(rights: EffectiveRights, environment: EnvironmentTarget): RightsThere {
  if (rights.there?.environment !== environment) rights.there = workOut(rights, environment);
  return rights.there;
}

const NONE: readonly string[] = Object.freeze([]);

function workOut({ given, effective, customers }: EffectiveRights, environment: EnvironmentTarget): RightsThere {
  const grants = grantsIn(effective, environment);
  const scopes = new Set(grants.flatMap((grant) => grant.scopes));
  const bound = customers.filter(({ environmentId }) => environmentId === environment.environmentId);
  return {
    environment,
    isGiven: grantsIn(given, environment).length > 0,
    grants,
    permission: permissionIn(effective, environment),
    scopes: scopes.size === 0 ? NONE : [...scopes],
    customers: bound.length === 0 ? NONE : bound.map(({ externalId }) => externalId),
  };
}
