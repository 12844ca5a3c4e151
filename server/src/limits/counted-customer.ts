import type { Context } from "../context/context.js";
import { Customer } from "../customers/customer.entity.js";
import { isId } from "../platform/ids.js";

/**
 * The one name under which a customer is counted, whether a call names them by an id of ours or by the organization's own, which
 * never changes. Who isn't a customer here is counted as they are called. Asks the database only about an id of ours.
 */
export function countedCustomer(
  ctx: Pick<Context, "db" | "memory">,
  environmentId: string,
  named: string,
): string | Promise<string> {
  if (!isId("cus", named)) return named;
  return (
    ctx.memory.shelf<string>(countedCustomer).recall(`${environmentId} ${named}`) ?? find(ctx, environmentId, named)
  );
}

async function find({ db, memory }: Pick<Context, "db" | "memory">, environmentId: string, id: string) {
  const since = memory.now();
  const customer = await db.findOneBy(Customer, { id, environmentId });
  if (!customer) return id;
  memory.shelf<string>(countedCustomer).keep(`${environmentId} ${id}`, customer.externalId, since, []);
  return customer.externalId;
}
