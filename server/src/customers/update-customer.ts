import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { findLocked } from "../platform/database/locks.js";
import { notFound } from "../platform/errors.js";
import { readMetadata } from "../platform/read-input.js";
import { Customer } from "./customer.entity.js";
import { labelOfCustomer, readCustomerName } from "./read-customer.js";
import { requireCustomer } from "./require-customer.js";

/** What is absent stays as it is. */
export interface UpdateCustomerInput {
  readonly id: string;
  /** Null takes it away. */
  readonly name?: string | null | undefined;
  readonly metadata?: object | null | undefined;
}

/** Changes what a customer is called and what is noted about it; its external id stays. */
export async function updateCustomer(ctx: Context, input: UpdateCustomerInput): Promise<Customer> {
  const { id, organizationId } = await requireCustomer(ctx, input.id, "customer.update");
  const wanted: Partial<Customer> = {
    ...(input.name === undefined ? {} : readCustomerName(input.name)),
    ...(input.metadata ? { metadata: readMetadata("metadata", input.metadata) } : {}),
  };
  return inTransaction(ctx, async (tx) => {
    const customer = await findLocked(tx.db, Customer, { id });
    if (!customer) throw notFound("Customer");
    const updated = { ...customer, ...wanted };
    const changes = changesBetween(customer, updated);
    if (!changes) return customer;
    await tx.db.update(Customer, { id }, wanted);
    const target = { id, label: labelOfCustomer(updated) };
    await recordEvent(tx, "customer.updated", { organizationId, target, changes });
    return updated;
  });
}

/** What really changes, as the record tells it; null when nothing does. */
function changesBetween(before: Customer, after: Customer) {
  const changed = (["name", "metadata"] as const).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  if (changed.length === 0) return null;
  const pick = (from: Customer) => Object.fromEntries(changed.map((key) => [key, from[key]]));
  return { before: pick(before), after: pick(after) };
}
