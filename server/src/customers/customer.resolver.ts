import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import type { Environment } from "../projects/environment.entity.js";
import { EnvironmentType } from "../projects/environment.graphql.js";
import { environmentsById } from "../projects/load-places.js";
import { createCustomer } from "./create-customer.js";
import type { Customer } from "./customer.entity.js";
import {
  CreateCustomerInput,
  CreateCustomerPayload,
  CustomerConnection,
  CustomersArgs,
  CustomerType,
  DeleteCustomerInput,
  DeleteCustomerPayload,
  UpdateCustomerInput,
  UpdateCustomerPayload,
} from "./customer.graphql.js";
import { deleteCustomer } from "./delete-customer.js";
import { listCustomers } from "./list-customers.js";
import { updateCustomer } from "./update-customer.js";

@Resolver(() => CustomerType)
export class CustomerResolver {
  @Mutation(() => CreateCustomerPayload)
  async createCustomer(@Ctx() ctx: Context, @Arg("input", () => CreateCustomerInput) input: CreateCustomerInput) {
    return { customer: await createCustomer(ctx, input) };
  }

  @Mutation(() => UpdateCustomerPayload)
  async updateCustomer(@Ctx() ctx: Context, @Arg("input", () => UpdateCustomerInput) input: UpdateCustomerInput) {
    return { customer: await updateCustomer(ctx, input) };
  }

  @Mutation(() => DeleteCustomerPayload)
  deleteCustomer(@Ctx() ctx: Context, @Arg("input", () => DeleteCustomerInput) input: DeleteCustomerInput) {
    return deleteCustomer(ctx, input);
  }

  @FieldResolver(() => EnvironmentType)
  environment(@Ctx() ctx: Context, @Root() customer: Customer) {
    return environmentsById(ctx).load(customer.environmentId);
  }
}

/** What customers add to an environment. */
@Resolver(() => EnvironmentType)
export class EnvironmentCustomersResolver {
  @FieldResolver(() => CustomerConnection)
  customers(@Ctx() ctx: Context, @Root() environment: Environment, @Args(() => CustomersArgs) page: CustomersArgs) {
    return listCustomers(ctx, environment, page);
  }
}
