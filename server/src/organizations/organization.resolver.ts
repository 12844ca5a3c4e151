import type { Role } from "@claviger/shared/permissions";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { RoleEnum } from "../access/access.graphql.js";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { PageArgs } from "../platform/page-args.graphql.js";
import { planOf } from "../plans/catalogue.js";
import { PlanType } from "../plans/plan.graphql.js";
import { ApiKeyAvailabilityType } from "./api-key-availability.graphql.js";
import { changePlan } from "./change-plan.js";
import { createOrganization } from "./create-organization.js";
import { deleteOrganization } from "./delete-organization.js";
import { findAvailability } from "./find-availability.js";
import { findOrganizationBySlug } from "./find-organization-by-slug.js";
import { UpdateKeyPolicyInput, UpdateKeyPolicyPayload, KeyPolicyType } from "./key-policy.graphql.js";
import { listMembers } from "./list-members.js";
import { MemberConnection } from "./member.graphql.js";
import type { Organization } from "./organization.entity.js";
import {
  ChangePlanInput,
  ChangePlanPayload,
  CreateOrganizationInput,
  CreateOrganizationPayload,
  DeleteOrganizationInput,
  DeleteOrganizationPayload,
  OrganizationType,
  UpdateOrganizationInput,
  UpdateOrganizationPayload,
} from "./organization.graphql.js";
import { updateKeyPolicy } from "./update-key-policy.js";
import { updateOrganization } from "./update-organization.js";

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @Query(() => OrganizationType, { nullable: true })
  organization(@Ctx() ctx: Context, @Arg("slug", () => String) slug: string) {
    return findOrganizationBySlug(ctx, slug);
  }

  @Mutation(() => CreateOrganizationPayload)
  async createOrganization(
    @Ctx() ctx: Context,
    @Arg("input", () => CreateOrganizationInput) input: CreateOrganizationInput,
  ) {
    return { organization: await createOrganization(ctx, input) };
  }

  @Mutation(() => UpdateOrganizationPayload)
  async updateOrganization(
    @Ctx() ctx: Context,
    @Arg("input", () => UpdateOrganizationInput) input: UpdateOrganizationInput,
  ) {
    return { organization: await updateOrganization(ctx, input) };
  }

  @Mutation(() => DeleteOrganizationPayload)
  deleteOrganization(@Ctx() ctx: Context, @Arg("input", () => DeleteOrganizationInput) input: DeleteOrganizationInput) {
    return deleteOrganization(ctx, input);
  }

  @Mutation(() => UpdateKeyPolicyPayload)
  async updateKeyPolicy(
    @Ctx() ctx: Context,
    @Arg("input", () => UpdateKeyPolicyInput) input: UpdateKeyPolicyInput,
  ): Promise<UpdateKeyPolicyPayload> {
    return { organization: await updateKeyPolicy(ctx, input) };
  }

  @Mutation(() => ChangePlanPayload, { description: "Owners only." })
  async changePlan(
    @Ctx() ctx: Context,
    @Arg("input", () => ChangePlanInput) input: ChangePlanInput,
  ): Promise<ChangePlanPayload> {
    return { organization: await changePlan(ctx, input) };
  }

  @FieldResolver(() => PlanType)
  plan(@Ctx() ctx: Context, @Root() { planId }: Organization) {
    return planOf(ctx.installation.catalogue, planId);
  }

  @FieldResolver(() => ApiKeyAvailabilityType)
  apiKeyAvailability(@Ctx() ctx: Context, @Root() organization: Organization) {
    return findAvailability(ctx, organization);
  }

  @FieldResolver(() => RoleEnum, { nullable: true, description: "Null for a key." })
  async viewerRole(@Ctx() ctx: Context, @Root() organization: Organization): Promise<Role | null> {
    const rights = await loadRights(ctx, organization.id);
    return rights?.kind === "member" ? rights.role : null;
  }

  @FieldResolver(() => KeyPolicyType)
  keyPolicy(@Root() organization: Organization) {
    return organization;
  }

  @FieldResolver(() => MemberConnection)
  members(@Ctx() ctx: Context, @Root() organization: Organization, @Args(() => PageArgs) page: PageArgs) {
    return listMembers(ctx, { ...page, organizationId: organization.id });
  }
}
