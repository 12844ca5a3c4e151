import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { UserType } from "../identity/identity.graphql.js";
import { usersById } from "../identity/load-users.js";
import { listProjectGrants } from "./list-project-grants.js";
import {
  MemberType,
  ProjectGrantType,
  RemoveMemberInput,
  RemoveMemberPayload,
  UpdateMemberInput,
  UpdateMemberPayload,
} from "./member.graphql.js";
import { removeMember } from "./remove-member.js";
import { updateMember } from "./update-member.js";

@Resolver()
export class MembersResolver {
  @Mutation(() => UpdateMemberPayload)
  async updateMember(
    @Ctx() ctx: Context,
    @Arg("input", () => UpdateMemberInput) input: UpdateMemberInput,
  ): Promise<UpdateMemberPayload> {
    return { member: await updateMember(ctx, input) };
  }

  @Mutation(() => RemoveMemberPayload)
  removeMember(
    @Ctx() ctx: Context,
    @Arg("input", () => RemoveMemberInput) input: RemoveMemberInput,
  ): Promise<RemoveMemberPayload> {
    return removeMember(ctx, input);
  }
}

@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => UserType)
  user(@Ctx() ctx: Context, @Root() member: Member) {
    return usersById(ctx).load(member.userId);
  }

  @FieldResolver(() => [ProjectGrantType], {
    description: "Project permissions of a MEMBER. Owners and admins may do everything.",
  })
  projectGrants(@Ctx() ctx: Context, @Root() member: Member) {
    return listProjectGrants(ctx, member);
  }
}
