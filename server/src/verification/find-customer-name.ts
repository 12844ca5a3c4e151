import type { Context } from "../context/context.js";
import { Customer } from "../customers/customer.entity.js";
import { isId } from "../platform/ids.js";
import type { KnownEnvironment } from "./find-known-environment.js";

/** The one name under which calls for a customer are counted: the organization's own id for them, whichever a call names. */
export function findCustomerName(ctx: Context, environment: KnownEnvironment, named: string): string | Promise<string> {
  if (!isId("cus", named)) return named;
  const remembered = ctx.memory.shelf<string>(findCustomerName).recall(`${environment.id} ${named}`);
  return remembered ?? loadCustomerName(ctx, environment, named);
}

async function loadCustomerName(ctx: Context, environment: KnownEnvironment, id: string): Promise<string> {
  const since = ctx.memory.now();
  const customer = await ctx.db.findOneBy(Customer, { id, environmentId: environment.id });
  if (!customer) return id;
  const shelf = ctx.memory.shelf<string>(findCustomerName);
  shelf.keep(`${environment.id} ${id}`, customer.externalId, since, [environment.organizationId]);
  return customer.externalId;
}
