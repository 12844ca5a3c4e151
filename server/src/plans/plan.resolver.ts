import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context/context.js";
import { PlanType } from "./plan.graphql.js";

@Resolver()
export class PlanResolver {
  @Query(() => [PlanType], { description: "The plan catalogue of this installation, cheapest first." })
  plans(@Ctx() ctx: Context) {
    return ctx.installation.catalogue.plans;
  }
}
