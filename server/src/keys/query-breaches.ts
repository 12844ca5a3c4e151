import type { KeyPolicy } from "@claviger/shared/key-policy";
import { LIMITS } from "@claviger/shared/limits";
import { Brackets, type SelectQueryBuilder } from "typeorm";
import type { Organization } from "../organizations/organization.entity.js";
import { dialectOf } from "../platform/database/open-database.js";
import { badInput } from "../platform/errors.js";
import type { ApiKey } from "./api-key.entity.js";

type Ruled = Pick<KeyPolicy, "environmentBinding" | "requireExpiry" | "maxLifetimeDays">;

/** Rules that a key may breach, as they would be: what is absent is as the organization has it, null takes a maximum away. */
export type PolicyChange = { readonly [K in keyof Ruled]?: Ruled[K] | null };

/** What `breachesPolicy` says of one key, for all of them. Throws BAD_USER_INPUT for a lifetime that no policy has. */
export function applyBreach(
  query: SelectQueryBuilder<ApiKey>,
  organization: Organization | null,
  change: PolicyChange,
): void {
  const maxLifetimeDays = readLifetime(
    change.maxLifetimeDays === undefined ? (organization?.maxLifetimeDays ?? null) : change.maxLifetimeDays,
  );
  const isStrict = (change.environmentBinding ?? organization?.environmentBinding) === "STRICT";
  const needsExpiry = (change.requireExpiry ?? organization?.requireExpiry ?? false) || maxLifetimeDays !== null;
  query.andWhere(
    new Brackets((breach) => {
      breach.where("1 = 0");
      if (isStrict) breach.orWhere("apiKey.environmentKind IS NULL");
      if (needsExpiry) breach.orWhere("apiKey.expiresAt IS NULL");
      if (maxLifetimeDays !== null) breach.orWhere(`apiKey.expiresAt > ${latestExpiry(query, maxLifetimeDays)}`);
    }),
  );
}

function readLifetime(days: number | null): number | null {
  const { lifetimeDays } = LIMITS.keyPolicy;
  if (days === null || (days >= 1 && days <= lifetimeDays)) return days;
  throw badInput("filter.breaches.maxLifetimeDays", `maxLifetimeDays must be from 1 to ${lifetimeDays}`);
}

/** To the millisecond on both: instants are text in the embedded database, in the form that this has there. */
function latestExpiry(query: SelectQueryBuilder<ApiKey>, days: number): string {
  return dialectOf(query.connection) === "sqlite"
    ? `strftime('%Y-%m-%d %H:%M:%f', apiKey.createdAt, '+${days} days')`
    : `DATE_ADD(apiKey.createdAt, INTERVAL ${days} DAY)`;
}
