import type DataLoader from "dataloader";
import { In } from "typeorm";
import { Member } from "../access/member.entity.js";
import { once, type Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import type { Customer } from "../customers/customer.entity.js";
import { customersById } from "../customers/load-customers.js";
import { batchById, batchManyById } from "../platform/batching.js";
import { ApiKey } from "./api-key.entity.js";
import { KeyCustomer } from "./key-customer.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import { KeySecret } from "./key-secret.entity.js";

/** Keys, for who may read them: deleted ones come as null. */
export const keysById = (ctx: Context): DataLoader<string, ApiKey | null> =>
  loaderOf(ctx, keysById, () =>
    batchById(
      (ids) => ctx.db.findBy(ApiKey, { id: In([...ids]) }),
      ({ id }) => id,
    ),
  );

/** The grants of keys, in the order in which they were given. */
export const grantsOf = (ctx: Context): DataLoader<string, readonly KeyGrant[]> =>
  loaderOf(ctx, grantsOf, () =>
    batchManyById(
      (ids) => ctx.db.find(KeyGrant, { where: { apiKeyId: In([...ids]) }, order: { position: "ASC" } }),
      ({ apiKeyId }) => apiKeyId,
    ),
  );

/** The customers that a key is bound to, in the order in which they were named. */
export async function customersOf(ctx: Context, { id, isCustomerBound }: ApiKey): Promise<readonly Customer[]> {
  if (!isCustomerBound) return [];
  const bindings = await bindingsOf(ctx).load(id);
  const customers = await Promise.all(bindings.map(({ customerId }) => customersById(ctx).load(customerId)));
  return customers.filter((customer) => customer !== null);
}

const bindingsOf = (ctx: Context): DataLoader<string, readonly KeyCustomer[]> =>
  loaderOf(ctx, bindingsOf, () =>
    batchManyById(
      (ids) => ctx.db.find(KeyCustomer, { where: { apiKeyId: In([...ids]) }, order: { position: "ASC" } }),
      ({ apiKeyId }) => apiKeyId,
    ),
  );

/** The secrets of keys, newest first. Never their text, nor what is stored of it. */
export const secretsOf = (ctx: Context): DataLoader<string, readonly KeySecret[]> =>
  loaderOf(ctx, secretsOf, () =>
    batchManyById(
      // By way of the keys, whose ids are their primary key: secrets are found by organization and key alone.
      (ids) =>
        ctx.db
          .createQueryBuilder(KeySecret, "secret")
          .innerJoin(ApiKey, "apiKey", "apiKey.organizationId = secret.organizationId AND apiKey.id = secret.apiKeyId")
          .where("apiKey.id IN (:...ids)", { ids: [...ids] })
          .orderBy("secret.createdAt", "DESC")
          .addOrderBy("secret.id", "DESC")
          .getMany(),
      ({ apiKeyId }) => apiKeyId,
    ),
  );

/** The member whose rights bound a key; null for ORGANIZATION keys, and while the owner doesn't belong to the organization. */
export function ownerMemberOf(ctx: Context, { organizationId, ownerUserId }: ApiKey): Promise<Member | null> {
  return ownerUserId === null
    ? Promise.resolve(null)
    : once(ctx, ownerMemberOf, `${organizationId} ${ownerUserId}`, () =>
        ctx.db.findOneBy(Member, { organizationId, userId: ownerUserId }),
      );
}
