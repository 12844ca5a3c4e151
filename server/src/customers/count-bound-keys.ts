import type { Context } from "../context/context.js";
import type { Customer } from "./customer.entity.js";

/**
 * Keys neither revoked nor expired that are bound to a customer. Keys know customers, and customers don't know keys: theirs are
 * the only tables that are read here by name.
 */
export function countKeysBoundTo(tx: Context, { id, organizationId }: Customer): Promise<number> {
  return tx.db
    .createQueryBuilder("api_key", "apiKey")
    .innerJoin("key_customer", "bound", "bound.organizationId = apiKey.organizationId AND bound.apiKeyId = apiKey.id")
    .where("bound.organizationId = :organizationId AND bound.customerId = :id", { organizationId, id })
    .andWhere("apiKey.revokedAt IS NULL")
    .andWhere("(apiKey.expiresAt IS NULL OR apiKey.expiresAt > :now)", { now: tx.clock.now() })
    .getCount();
}
