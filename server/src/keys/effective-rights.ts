import {
  boundByOwner,
  type EnvironmentTarget,
  type Grant,
  type KeyRights,
  type Permission,
  type ProjectScope,
} from "@claviger/shared/permissions";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import { In } from "typeorm";
import { loadUserRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { whenThere, type Soon } from "../platform/soon.js";
import { Scope } from "../projects/scope.entity.js";
import type { ApiKey } from "./api-key.entity.js";
import { findBoundCustomers, restrictionsOf, type BoundCustomer, type Restricted } from "./restrictions.js";

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
  /** Its own limit: so many calls in so many seconds; null where it has none. */
  readonly limit: number | null;
  readonly windowSeconds: number | null;
  /** Which key it is and what it holds there, in the JSON of answers, once one was given. */
  answer: string | null;
  /** Its name as a header's text, once that was asked. */
  headerName: string | null;
}

export interface EffectiveRights {
  /** What the key was given. */
  readonly given: KeyRights;
  /** What it may do now: for a MEMBER-owned key no more than its owner may. */
  readonly effective: KeyRights;
  /** Whether its owner is gone, or has lost everything that the key was given. */
  readonly ownerLost: boolean;
  /** Those that the key is bound to. */
  readonly customers: readonly BoundCustomer[];
}

type Holder = Restricted &
  Pick<ApiKey, "id" | "organizationId" | "ownerUserId" | "organizationAccess" | "environmentKind" | "mode">;

export function givenRights(
  apiKey: Holder,
  grants: readonly Grant[],
  includingScopes: readonly ProjectScope[],
  customers: readonly BoundCustomer[],
): KeyRights {
  const customerIds = customers.map(({ id }) => id);
  const { expiresAt, rateLimit, addresses, customerIds: bound } = restrictionsOf(apiKey, customerIds);
  const { id: apiKeyId, ownerUserId, organizationAccess, environmentKind, mode } = apiKey;
  return {
    kind: "key",
    apiKeyId,
    ownerUserId,
    managesKeys: true,
    organizationAccess,
    environmentKind,
    mode,
    grants,
    includingScopes,
    expiresAt,
    rateLimit,
    addresses,
    customerIds: bound,
  };
}

export function loadEffectiveRights(
  ctx: Pick<Context, "db" | "inTransaction">,
  apiKey: Holder,
  grants: readonly Grant[],
): Soon<EffectiveRights> {
  return whenThere(findBoundCustomers(ctx, apiKey), (customers) =>
    whenThere(findIncludingScopes(ctx, grants), (includingScopes) => {
      const given = givenRights(apiKey, grants, includingScopes, customers);
      if (apiKey.ownerUserId === null) return { given, effective: given, ownerLost: false, customers };
      return whenThere(loadUserRights(ctx, apiKey.organizationId, apiKey.ownerUserId), (owner) => {
        const effective = boundByOwner(given, owner);
        const ownerLost = owner === null || (holdsAnything(given) && !holdsAnything(effective));
        return { given, effective, ownerLost, customers };
      });
    }),
  );
}

const holdsAnything = (rights: KeyRights): boolean => rights.grants.length > 0 || rights.organizationAccess !== "NONE";

/** Which of the scopes that these grants carry include all others. Costs a query only where there are scopes. */
function findIncludingScopes(ctx: Pick<Context, "db">, grants: readonly Grant[]): Soon<readonly ProjectScope[]> {
  const carrying = grants.filter(({ scopes }) => scopes.length > 0);
  if (carrying.length === 0) return NO_SCOPES;
  const projectIds = new Set(carrying.map(({ projectId }) => projectId));
  return ctx.db.findBy(Scope, { projectId: In([...projectIds]), includesAll: true });
}

const NO_SCOPES: readonly ProjectScope[] = Object.freeze([]);
