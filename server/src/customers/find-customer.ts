import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { Environment } from "../projects/environment.entity.js";
import { Customer } from "./customer.entity.js";

/** The customer, or null for one that is unknown or that whoever asks may not see. */
export async function findCustomer(ctx: Context, id: string): Promise<Customer | null> {
  requireActor(ctx);
  const found = await loadCustomer(ctx, id);
  if (!found) return null;
  const { customer, environment } = found;
  return (await may(ctx, "customer.read", customer.organizationId, targetOfEnvironment(environment))) ? customer : null;
}

/** A customer that nobody has been gated for yet, with the environment that decides it. */
export async function loadCustomer(ctx: Context, id: string) {
  const customer = isId("cus", id) ? await ctx.db.findOneBy(Customer, { id }) : null;
  const environment = customer && (await ctx.db.findOneBy(Environment, { id: customer.environmentId }));
  return environment && { customer, environment };
}
