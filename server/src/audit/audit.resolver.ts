import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import type { ApiKey } from "../keys/api-key.entity.js";
import { ApiKeyType } from "../keys/keys.graphql.js";
import type { Organization } from "../organizations/organization.entity.js";
import { OrganizationType } from "../organizations/organization.graphql.js";
import { PageArgs } from "../platform/page-args.graphql.js";
import { AuditEventConnection, AuditEventsArgs, ExportAuditLogInput, ExportAuditLogPayload } from "./audit.graphql.js";
import { exportAuditLog } from "./export-audit-log.js";
import { listEvents, listKeyEvents } from "./list-events.js";

/** What the record adds to an organization. */
@Resolver(() => OrganizationType)
export class AuditResolver {
  @FieldResolver(() => AuditEventConnection)
  auditEvents(@Ctx() ctx: Context, @Root() { id }: Organization, @Args(() => AuditEventsArgs) page: AuditEventsArgs) {
    return listEvents(ctx, { ...page, organizationId: id });
  }

  @Mutation(() => ExportAuditLogPayload, { description: "As a background job; its result holds the download path." })
  async exportAuditLog(
    @Ctx() ctx: Context,
    @Arg("input", () => ExportAuditLogInput) input: ExportAuditLogInput,
  ): Promise<ExportAuditLogPayload> {
    return { job: await exportAuditLog(ctx, input) };
  }
}

/** What the record adds to a key. */
@Resolver(() => ApiKeyType)
export class KeyActivityResolver {
  @FieldResolver(() => AuditEventConnection)
  activity(@Ctx() ctx: Context, @Root() { id }: ApiKey, @Args(() => PageArgs) page: PageArgs) {
    return listKeyEvents(ctx, { ...page, apiKeyId: id });
  }
}
