import { LIMITS } from "@claviger/shared/limits";
import { can, grantsIn, type KeyRights } from "@claviger/shared/permissions";
import { In } from "typeorm";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { Customer } from "../customers/customer.entity.js";
import { badInput } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { Environment } from "../projects/environment.entity.js";

type Reach = Pick<KeyRights, "environmentKind" | "mode" | "grants">;

/**
 * The ids of customers that a key is bound to, each once. Throws BAD_USER_INPUT alike for one that doesn't exist, that whoever
 * asks can't see, and that lies where the key doesn't reach.
 */
export async function readCustomers(
  ctx: Context,
  organizationId: string,
  reach: Reach,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length > LIMITS.customersPerKey) {
    throw badInput("customerIds", `A key is bound to at most ${LIMITS.customersPerKey} customers`);
  }
  if (ids.length === 0) return [];
  const fitting = await findFitting(ctx, organizationId, reach, ids);
  const unknown = ids.findIndex((id) => !fitting.has(id));
  if (unknown === -1) return [...new Set(ids)];
  throw badInput(`customerIds.${unknown}`, "There is no such customer in an environment that the key reaches");
}

async function findFitting(
  ctx: Context,
  organizationId: string,
  reach: Reach,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rights = await loadRights(ctx, organizationId);
  const customers = await ctx.db.findBy(Customer, { organizationId, id: In(ids.filter((id) => isId("cus", id))) });
  const environmentIds = [...new Set(customers.map(({ environmentId }) => environmentId))];
  const environments = await ctx.db.findBy(Environment, { id: In(environmentIds) });
  const reached = new Set(
    environments
      .map(targetOfEnvironment)
      .filter((target) => rights && can(rights, "customer.read", target) && grantsIn(reach, target).length > 0)
      .map(({ environmentId }) => environmentId),
  );
  return new Set(customers.filter(({ environmentId }) => reached.has(environmentId)).map(({ id }) => id));
}
