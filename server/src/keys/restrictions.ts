import { UNRESTRICTED, type KeyRestrictions, type RateLimit } from "@claviger/shared/permissions";
import type { Context } from "../context/context.js";
import { Customer } from "../customers/customer.entity.js";
import { includesAddress, rangeOf } from "../platform/addresses.js";
import { shareEqual } from "../platform/share-equal.js";
import type { Soon } from "../platform/soon.js";
import type { ApiKey } from "./api-key.entity.js";
import { KeyCustomer } from "./key-customer.entity.js";

/** A customer that a key is bound to, as far as verifying needs to know it. None of it ever changes. */
export type BoundCustomer = Pick<Customer, "id" | "externalId" | "environmentId">;

export type Restricted = Pick<
  ApiKey,
  "expiresAt" | "rateLimit" | "rateLimitWindowSeconds" | "allowedIps" | "isCustomerBound"
>;

/** What narrows a key's use, ready to be compared with. */
export function restrictionsOf(apiKey: Restricted, customerIds: readonly string[]): KeyRestrictions {
  const { expiresAt, allowedIps, isCustomerBound } = apiKey;
  return {
    expiresAt,
    rateLimit: rateLimitOf(apiKey),
    addresses: allowedIps.length === 0 ? UNRESTRICTED.addresses : allowedIps.map(rangeOf),
    customerIds: isCustomerBound ? customerIds : null,
  };
}

/** Few limits are those of many keys. */
const share = shareEqual<RateLimit>();

export function rateLimitOf(apiKey: Pick<ApiKey, "rateLimit" | "rateLimitWindowSeconds">): RateLimit | null {
  const { rateLimit: limit, rateLimitWindowSeconds: windowSeconds } = apiKey;
  return limit === null || windowSeconds === null ? null : share({ limit, windowSeconds });
}

export const rateLimitColumns = (
  rateLimit: RateLimit | null,
): Pick<ApiKey, "rateLimit" | "rateLimitWindowSeconds"> => ({
  rateLimit: rateLimit?.limit ?? null,
  rateLimitWindowSeconds: rateLimit?.windowSeconds ?? null,
});

/** Whether a key may be used from an address. Where it may be used from some alone, none named is none of them. */
export const allowsAddress = ({ addresses }: Pick<KeyRestrictions, "addresses">, ipAddress: string | null): boolean =>
  addresses.length === 0 || (ipAddress !== null && includesAddress(addresses, ipAddress));

/** That one of a key's customers in an environment which a call names, by an id of ours or of the organization's own. */
export function findNamed(
  customers: readonly BoundCustomer[],
  environmentId: string,
  named: string,
): BoundCustomer | null {
  for (const customer of customers) {
    if (customer.environmentId !== environmentId) continue;
    if (customer.externalId === named || customer.id === named) return customer;
  }
  return null;
}

type Bound = Pick<ApiKey, "id" | "organizationId" | "isCustomerBound">;

/** The customers that a key is bound to, in the order in which they were named. Costs a query only where it is. */
export function findBoundCustomers(
  { db }: Pick<Context, "db">,
  { id, organizationId, isCustomerBound }: Bound,
): Soon<readonly BoundCustomer[]> {
  if (!isCustomerBound) return NO_CUSTOMERS;
  return db
    .createQueryBuilder(Customer, "customer")
    .select(["customer.id", "customer.externalId", "customer.environmentId"])
    .innerJoin(
      KeyCustomer,
      "bound",
      "bound.organizationId = customer.organizationId AND bound.customerId = customer.id",
    )
    .where("bound.organizationId = :organizationId AND bound.apiKeyId = :id", { organizationId, id })
    .orderBy("bound.position")
    .getMany();
}

export async function findCustomerIds(ctx: Pick<Context, "db">, apiKey: Bound): Promise<readonly string[]> {
  return (await findBoundCustomers(ctx, apiKey)).map(({ id }) => id);
}

const NO_CUSTOMERS: readonly BoundCustomer[] = Object.freeze([]);
