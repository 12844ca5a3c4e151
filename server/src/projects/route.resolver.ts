import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import type { Environment } from "./environment.entity.js";
import { EnvironmentType } from "./environment.graphql.js";
import { environmentsById } from "./load-places.js";
import { listRoutes } from "./list-routes.js";
import type { Route } from "./route.entity.js";
import { RouteType, SetRoutesInput, SetRoutesPayload } from "./route.graphql.js";
import { setRoutes } from "./set-routes.js";

@Resolver(() => RouteType)
export class RouteResolver {
  @Mutation(() => SetRoutesPayload, { description: "Replaces the environment's route table." })
  async setRoutes(@Ctx() ctx: Context, @Arg("input", () => SetRoutesInput) input: SetRoutesInput) {
    return { environment: await setRoutes(ctx, input) };
  }

  @FieldResolver(() => EnvironmentType)
  environment(@Ctx() ctx: Context, @Root() route: Route) {
    return environmentsById(ctx).load(route.environmentId);
  }
}

/** What routes add to an environment. */
@Resolver(() => EnvironmentType)
export class EnvironmentRoutesResolver {
  @FieldResolver(() => [RouteType])
  routes(@Ctx() ctx: Context, @Root() environment: Environment) {
    return listRoutes(ctx, environment);
  }
}
