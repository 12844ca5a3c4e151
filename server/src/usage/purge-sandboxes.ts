import { In, type EntityManager } from "typeorm";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { Customer } from "../customers/customer.entity.js";
import { recordEvent } from "../events/record-event.js";
import { ApiKey } from "../keys/api-key.entity.js";
import { KeyCustomer } from "../keys/key-customer.entity.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { addSeconds } from "../platform/clock.js";
import { Environment } from "../projects/environment.entity.js";
import { deleteLogs } from "./delete-logs.js";
import { deleteUsageOfEnvironment } from "./delete-usage.js";

const KEPT_SECONDS = 7 * 86_400;
/** Customers that one transaction deletes: nobody else can change the organization meanwhile. */
const ROWS = 500;

/**
 * Takes what is older than seven days out of the TEST environments: customers, request logs and usage. Customers that a key
 * neither revoked nor expired is bound to stay, and that others went is recorded. An environment that can't be purged doesn't
 * keep the others from it.
 */
export async function purgeSandboxes(ctx: Context): Promise<void> {
  const before = addSeconds(ctx.clock.now(), -KEPT_SECONDS);
  for (const environment of await ctx.db.findBy(Environment, { mode: "TEST" })) {
    const { id, organizationId } = environment;
    try {
      await deleteLogs(ctx.db, { organizationId, environmentId: id }, before);
      await deleteUsageOfEnvironment(ctx.db, organizationId, id, before);
      await purgeCustomers(ctx, environment, before);
    } catch (error) {
      ctx.log.error({ err: error, environmentId: id }, "a sandbox can't be purged");
    }
  }
}

async function purgeCustomers(ctx: Context, environment: Environment, before: Date): Promise<void> {
  const { id, organizationId, name } = environment;
  let hasMore = (await findUnbound(ctx, environment, before)).length > 0;
  while (hasMore) {
    const purged = await inTransaction(ctx, async (tx) => {
      // Keys are bound under the same lock.
      await lockOrganization(tx, organizationId);
      const ids = await findUnbound(tx, environment, before);
      if (ids.length === 0) return 0;
      await tx.db.delete(Customer, { id: In(ids) });
      const changes = { customers: ids.length, before };
      await recordEvent(tx, "sandbox.purged", { organizationId, target: { id, label: name }, changes });
      return ids.length;
    });
    hasMore = purged === ROWS;
  }
}

async function findUnbound(
  { db, clock }: { readonly db: EntityManager; readonly clock: Context["clock"] },
  { id, organizationId, projectId }: Environment,
  before: Date,
): Promise<string[]> {
  const bound = db
    .createQueryBuilder()
    .subQuery()
    .select("1")
    .from(KeyCustomer, "bound")
    .innerJoin(ApiKey, "apiKey", "apiKey.organizationId = bound.organizationId AND apiKey.id = bound.apiKeyId")
    .where("bound.organizationId = customer.organizationId AND bound.customerId = customer.id")
    .andWhere("apiKey.revokedAt IS NULL AND (apiKey.expiresAt IS NULL OR apiKey.expiresAt > :now)");
  const rows = await db
    .createQueryBuilder(Customer, "customer")
    .select("customer.id")
    .where({ organizationId, projectId, environmentId: id })
    .andWhere("customer.createdAt < :before", { before })
    .andWhere(`NOT EXISTS ${bound.getQuery()}`)
    .setParameter("now", clock.now())
    .orderBy("customer.createdAt")
    .limit(ROWS)
    .getMany();
  return rows.map((customer) => customer.id);
}
