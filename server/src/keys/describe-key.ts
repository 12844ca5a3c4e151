import type { ApiKey } from "./api-key.entity.js";
import type { GrantDraft } from "./read-grants.js";
import { rateLimitOf } from "./restrictions.js";

/** What the record says about a key: what was asked for, and never a digest or a secret. */
export function describeKey(apiKey: ApiKey, grants: readonly GrantDraft[], customerIds: readonly string[]) {
  const { name, description, start, environmentKind, mode, organizationAccess, allowedIps, expiresAt, metadata } =
    apiKey;
  return {
    name,
    description,
    start,
    environmentKind,
    mode,
    owner: apiKey.ownerUserId === null ? "ORGANIZATION" : "MEMBER",
    organizationAccess,
    rateLimit: rateLimitOf(apiKey),
    allowedIps,
    // Null for any customer, and not for customers who are gone.
    customerIds: apiKey.isCustomerBound ? customerIds : null,
    expiresAt,
    metadata,
    grants: grants.map(({ projectId, environmentId, permission, scopes }) => ({
      projectId,
      environmentId,
      permission,
      scopes,
    })),
  };
}

type Described = ReturnType<typeof describeKey>;

/** What really differs between two descriptions, as the record tells it; null when nothing does. */
export function changesBetween(before: Described, after: Described) {
  const changed = (Object.keys(after) as (keyof Described)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  if (changed.length === 0) return null;
  const pick = (from: Described) => Object.fromEntries(changed.map((key) => [key, from[key]]));
  return { before: pick(before), after: pick(after) };
}
