import type { Action } from "@claviger/shared/permissions";
import { authorize } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { Customer } from "./customer.entity.js";
import { loadCustomer } from "./find-customer.js";

/** The customer, for whoever may do this in its environment. Throws NOT_FOUND for one that is unknown or invisible, or FORBIDDEN. */
export async function requireCustomer(ctx: Context, id: string, action: Action): Promise<Customer> {
  requireActor(ctx);
  const found = await loadCustomer(ctx, id);
  if (!found) throw notFound("Customer");
  const { customer, environment } = found;
  await authorize(ctx, action, customer.organizationId, targetOfEnvironment(environment), "Customer");
  return customer;
}
