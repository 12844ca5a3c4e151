import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { graphql } from "graphql";
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  Info,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  UseMiddleware,
} from "type-graphql";
import { callDirectly } from "./call-directly.js";

@InputType()
class AddInput {
  @Field(() => Int) one!: number;
  @Field(() => Int, { defaultValue: 2 }) other!: number;
}

@Resolver()
class Sums {
  private readonly extra = 100;

  @Query(() => Int)
  sum(@Arg("a", () => Int) a: number, @Ctx() ctx: { plus: number }, @Arg("b", () => Int) b: number): number {
    return this.extra + ctx.plus + 10 * a + b;
  }

  @Mutation(() => Int)
  add(@Arg("input", () => AddInput) { one, other }: AddInput): number {
    return one + other;
  }
}

@Resolver()
class Watched {
  @Query(() => Int)
  @UseMiddleware(async (_, next) => next())
  watched(): number {
    return 1;
  }
}

@Resolver()
class Curious {
  @Query(() => String)
  curious(@Info() info: { fieldName: string }): string {
    return info.fieldName;
  }
}

describe("an operation that is called directly", () => {
  test("is given what it declares, in its order, on its resolver", async () => {
    const schema = await buildSchema({ resolvers: [Sums], validate: false });
    callDirectly(schema);
    const contextValue = { plus: 1000 };
    expect(await graphql({ schema, source: "{ sum(b: 3, a: 4) }", contextValue })).toEqual({ data: { sum: 1143 } });
    expect(await graphql({ schema, source: "mutation { add(input: { one: 1 }) }" })).toEqual({ data: { add: 3 } });
  });

  test.each([
    ["has middleware", Watched, /watched has middleware/],
    ["takes what isn't passed on", Curious, /curious takes something else/],
  ])("is refused when the server starts if it %s", async (_, resolver, message) => {
    const schema = await buildSchema({ resolvers: [resolver], validate: false });
    expect(() => callDirectly(schema)).toThrow(message);
  });
});
