import { LIMITS } from "@claviger/shared/limits";
import { foldCase } from "@claviger/shared/text";
import type { SelectQueryBuilder } from "typeorm";
import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";
import { readText } from "../platform/read-input.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import type { Environment } from "../projects/environment.entity.js";
import { Customer } from "./customer.entity.js";

export interface ListCustomersInput extends PageInput {
  /** A part of the external id or of the name, whatever its case. */
  readonly search?: string | null | undefined;
}

/** The customers of an environment, newest first. Throws NOT_FOUND for an environment that whoever asks can't see. */
export async function listCustomers(
  ctx: Context,
  environment: Environment,
  input: ListCustomersInput,
): Promise<Page<Customer>> {
  const { id: environmentId, organizationId, projectId } = environment;
  await authorize(ctx, "customer.read", organizationId, targetOfEnvironment(environment), "Environment");
  const query = ctx.db
    .createQueryBuilder(Customer, "customer")
    .where("customer.organizationId = :organizationId", { organizationId })
    .andWhere("customer.projectId = :projectId", { projectId })
    .andWhere("customer.environmentId = :environmentId", { environmentId });
  narrowToSearch(query, readText("search", input.search, LIMITS.search));
  return findPage(query, { alias: "customer", by: "createdAt", direction: "DESC" }, input);
}

/** Not LIKE, in which some characters of the search would mean others. */
function narrowToSearch(query: SelectQueryBuilder<Customer>, search: string | null): void {
  if (search === null) return;
  const found = "(INSTR(customer.foldedExternalId, :search) > 0 OR INSTR(customer.foldedName, :search) > 0)";
  query.andWhere(found, { search: foldCase(search) });
}
