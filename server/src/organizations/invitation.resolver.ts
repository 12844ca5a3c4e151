import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import { enter } from "../identity/enter.js";
import { SignUpInput, SignUpPayload } from "../identity/identity.graphql.js";
import { PageArgs } from "../platform/page-args.graphql.js";
import { acceptInvitation } from "./accept-invitation.js";
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  InvitationConnection,
  InviteMemberInput,
  InviteMemberPayload,
  RevokeInvitationInput,
  RevokeInvitationPayload,
} from "./invitation.graphql.js";
import { inviteMember } from "./invite-member.js";
import { listInvitations } from "./list-invitations.js";
import type { Organization } from "./organization.entity.js";
import { OrganizationType } from "./organization.graphql.js";
import { revokeInvitation } from "./revoke-invitation.js";
import { signUpInvited } from "./sign-up-invited.js";

@Resolver()
export class InvitationResolver {
  @Mutation(() => SignUpPayload, {
    description:
      "Makes an account and signs in. Open for the first account of the installation, with an invitation, or where sign-up is open.",
  })
  async signUp(@Ctx() ctx: Context, @Arg("input", () => SignUpInput) input: SignUpInput): Promise<SignUpPayload> {
    return enter(ctx, await signUpInvited(ctx, input));
  }

  @Mutation(() => InviteMemberPayload, {
    description: "The token in the payload is shown once; it is also mailed when mail is configured.",
  })
  inviteMember(
    @Ctx() ctx: Context,
    @Arg("input", () => InviteMemberInput) input: InviteMemberInput,
  ): Promise<InviteMemberPayload> {
    return inviteMember(ctx, input);
  }

  @Mutation(() => AcceptInvitationPayload)
  async acceptInvitation(
    @Ctx() ctx: Context,
    @Arg("input", () => AcceptInvitationInput) input: AcceptInvitationInput,
  ): Promise<AcceptInvitationPayload> {
    return { organization: await acceptInvitation(ctx, input) };
  }

  @Mutation(() => RevokeInvitationPayload)
  revokeInvitation(
    @Ctx() ctx: Context,
    @Arg("input", () => RevokeInvitationInput) input: RevokeInvitationInput,
  ): Promise<RevokeInvitationPayload> {
    return revokeInvitation(ctx, input);
  }
}

@Resolver(() => OrganizationType)
export class OrganizationInvitationsResolver {
  @FieldResolver(() => InvitationConnection)
  invitations(@Ctx() ctx: Context, @Root() organization: Organization, @Args(() => PageArgs) page: PageArgs) {
    return listInvitations(ctx, { ...page, organizationId: organization.id });
  }
}
