import { GraphQLJSONObject } from "graphql-scalars";
import { ArgsType, Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/connection.graphql.js";
import { Node } from "../platform/node.graphql.js";
import { PageArgs } from "../platform/page-args.graphql.js";

@ObjectType("Customer", { implements: Node })
export class CustomerType extends Node {
  @Field(() => String, { description: "Your own id for the customer; unique in the environment." })
  externalId!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => GraphQLJSONObject) metadata!: object;
  @Field(() => Date) createdAt!: Date;
}

export const CustomerConnection = connectionOf("Customer", () => CustomerType);

@ArgsType()
export class CustomersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "A part of the external id or of the name, whatever its case." })
  search?: string | null;
}

@InputType()
export class CreateCustomerInput {
  @Field(() => ID) environmentId!: string;
  @Field(() => String) externalId!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => GraphQLJSONObject, { nullable: true }) metadata?: object | null;
}

@ObjectType()
export class CreateCustomerPayload {
  @Field(() => CustomerType) customer!: CustomerType;
}

@InputType()
export class UpdateCustomerInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: "Explicit null takes the name away." }) name?: string | null;
  @Field(() => GraphQLJSONObject, { nullable: true }) metadata?: object | null;
}

@ObjectType()
export class UpdateCustomerPayload {
  @Field(() => CustomerType) customer!: CustomerType;
}

@InputType()
export class DeleteCustomerInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class DeleteCustomerPayload {
  @Field(() => ID) id!: string;
}
