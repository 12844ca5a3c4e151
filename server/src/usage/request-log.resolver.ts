import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import { ApiKeyType } from "../keys/keys.graphql.js";
import { keysById } from "../keys/load-keys.js";
import type { Organization } from "../organizations/organization.entity.js";
import { OrganizationType } from "../organizations/organization.graphql.js";
import { EnvironmentType } from "../projects/environment.graphql.js";
import { environmentsById } from "../projects/load-places.js";
import { listRequestLogs } from "./list-request-logs.js";
import type { RequestLog } from "./request-log.js";
import { RequestLogConnection, RequestLogsArgs, RequestLogType } from "./request-log.graphql.js";

@Resolver(() => OrganizationType)
export class OrganizationRequestLogsResolver {
  @FieldResolver(() => RequestLogConnection, { description: "Calls with keys, newest first." })
  requestLogs(@Ctx() ctx: Context, @Root() { id }: Organization, @Args(() => RequestLogsArgs) page: RequestLogsArgs) {
    return listRequestLogs(ctx, { ...page, organizationId: id });
  }
}

/** What a log names, if it is still there. Whoever may read the logs may read all keys and places. */
@Resolver(() => RequestLogType)
export class RequestLogResolver {
  @FieldResolver(() => ApiKeyType, { nullable: true })
  apiKey(@Ctx() ctx: Context, @Root() { apiKeyId }: RequestLog) {
    return apiKeyId && keysById(ctx).load(apiKeyId);
  }

  @FieldResolver(() => EnvironmentType, { nullable: true })
  environment(@Ctx() ctx: Context, @Root() { environmentId }: RequestLog) {
    return environmentId && environmentsById(ctx).load(environmentId);
  }
}
