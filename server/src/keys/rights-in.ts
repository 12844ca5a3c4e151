import {
  grantsIn,
  permissionIn,
  type EnvironmentTarget,
  type Grant,
  type Permission,
} from "@claviger/shared/permissions";
import type { EffectiveRights } from "./effective-rights.js";

/** What a key holds in one environment, whatever it is asked for there. */
export interface RightsThere {
  readonly environment: EnvironmentTarget;
  /** Whether anything that it was given covers the environment. */
  readonly isGiven: boolean;
  /** What it holds there now. */
  readonly grants: readonly Grant[];
  readonly permission: Permission | null;
  readonly scopes: readonly string[];
  /** The organization's own ids of the customers there that it is bound to. */
  readonly customers: readonly string[];
}

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
