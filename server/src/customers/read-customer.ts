import { foldCase } from "@claviger/shared/text";
import { badInput } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { readExternalId, readName } from "../platform/read-input.js";
import type { Customer } from "./customer.entity.js";

/** An external id as it is stored. What looks like an id of ours is refused, as a call may name a customer by either. */
export function readNewExternalId(raw: string): Pick<Customer, "externalId" | "foldedExternalId"> {
  const externalId = readExternalId("externalId", raw);
  if (isId("cus", externalId)) throw badInput("externalId", "External id must not look like the id of a customer.");
  return { externalId, foldedExternalId: foldCase(externalId) };
}

/** What a customer is called; null for nothing. */
export function readCustomerName(raw: string | null | undefined): Pick<Customer, "name" | "foldedName"> {
  if (raw === null || raw === undefined) return { name: null, foldedName: null };
  const name = readName("name", raw);
  return { name, foldedName: foldCase(name) };
}

/** What the record says about a customer. */
export const describeCustomer = ({ environmentId, externalId, name, metadata }: Customer) => ({
  environmentId,
  externalId,
  name,
  metadata,
});

/** How the record calls a customer. */
export const labelOfCustomer = ({ externalId, name }: Customer): string => name ?? externalId;
