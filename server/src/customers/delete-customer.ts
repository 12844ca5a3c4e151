import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { conflict, notFound } from "../platform/errors.js";
import { countKeysBoundTo } from "./count-bound-keys.js";
import { Customer } from "./customer.entity.js";
import { describeCustomer, labelOfCustomer } from "./read-customer.js";
import { requireCustomer } from "./require-customer.js";

/** Deletes a customer. Throws CONFLICT while a key that is neither revoked nor expired is bound to it. */
export async function deleteCustomer(ctx: Context, input: { readonly id: string }): Promise<{ id: string }> {
  const { id, organizationId } = await requireCustomer(ctx, input.id, "customer.delete");
  return inTransaction(ctx, async (tx) => {
    // Keys are bound under the same lock.
    await lockOrganization(tx, organizationId);
    const customer = await tx.db.findOneBy(Customer, { id });
    if (!customer) throw notFound("Customer");
    refuseWhileBound(await countKeysBoundTo(tx, customer));
    await tx.db.delete(Customer, { id });
    await recordEvent(tx, "customer.deleted", {
      organizationId,
      target: { id, label: labelOfCustomer(customer) },
      changes: { before: describeCustomer(customer) },
    });
    return { id };
  });
}

function refuseWhileBound(keys: number): void {
  if (keys === 0) return;
  const who =
    keys === 1
      ? "1 API key that is neither revoked nor expired is"
      : `${keys} API keys that are neither revoked nor expired are`;
  throw conflict(`${who} bound to this customer`);
}
