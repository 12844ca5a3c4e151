import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { isDuplicate, isOrphan } from "../platform/database/errors.js";
import { alreadyExists, notFound } from "../platform/errors.js";
import { newId } from "../platform/ids.js";
import { readMetadata } from "../platform/read-input.js";
import { requireEnvironment } from "../projects/require-environment.js";
import { Customer } from "./customer.entity.js";
import { describeCustomer, labelOfCustomer, readCustomerName, readNewExternalId } from "./read-customer.js";

export interface CreateCustomerInput {
  readonly environmentId: string;
  /** The organization's own id, which never changes. */
  readonly externalId: string;
  readonly name?: string | null | undefined;
  readonly metadata?: object | null | undefined;
}

/** Adds a customer to an environment. Throws ALREADY_EXISTS for an external id that another one of the environment has. */
export async function createCustomer(ctx: Context, input: CreateCustomerInput): Promise<Customer> {
  const environment = await requireEnvironment(ctx, input.environmentId, "customer.create");
  const { id: environmentId, organizationId, projectId } = environment;
  const customer: Customer = {
    id: newId("cus"),
    organizationId,
    projectId,
    environmentId,
    ...readNewExternalId(input.externalId),
    ...readCustomerName(input.name),
    metadata: readMetadata("metadata", input.metadata),
    createdAt: ctx.clock.now(),
  };
  return inTransaction(ctx, async (tx) => {
    await refuseTaken(() => tx.db.insert(Customer, customer));
    await recordEvent(tx, "customer.created", {
      organizationId,
      target: { id: customer.id, label: labelOfCustomer(customer) },
      changes: { after: describeCustomer(customer) },
    });
    return customer;
  });
}

async function refuseTaken<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    // Deleted since it was gated.
    if (isOrphan(error)) throw notFound("Environment");
    if (!isDuplicate(error, "ux_customer_external_id", "customer.environment_id", "customer.external_id")) throw error;
    throw alreadyExists("externalId", "Another customer of the environment has this external id", error);
  }
}
