import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context/context.js";
import { changePassword } from "./change-password.js";
import { enter } from "./enter.js";
import {
  ChangePasswordInput,
  ChangePasswordPayload,
  EndSessionInput,
  EndSessionPayload,
  SessionType,
  SignInInput,
  SignInPayload,
  SignOutInput,
  SignOutPayload,
  UserType,
} from "./identity.graphql.js";
import { endSession } from "./end-session.js";
import { listSessions } from "./list-sessions.js";
import { usersById } from "./load-users.js";
import { signIn } from "./sign-in.js";
import { signOut } from "./sign-out.js";
import { ViewerType } from "./viewer.graphql.js";

@Resolver()
export class IdentityResolver {
  @Mutation(() => SignInPayload)
  async signIn(@Ctx() ctx: Context, @Arg("input", () => SignInInput) input: SignInInput): Promise<SignInPayload> {
    return enter(ctx, await signIn(ctx, input));
  }

  @Mutation(() => SignOutPayload)
  async signOut(@Ctx() ctx: Context, @Arg("input", () => SignOutInput) input: SignOutInput): Promise<SignOutPayload> {
    await signOut(ctx, input);
    return leave(ctx);
  }

  @Mutation(() => EndSessionPayload, { description: "Ends another session of the account. For this one: signOut." })
  async endSession(
    @Ctx() ctx: Context,
    @Arg("input", () => EndSessionInput) input: EndSessionInput,
  ): Promise<EndSessionPayload> {
    return { id: await endSession(ctx, input) };
  }

  @Mutation(() => ChangePasswordPayload, { description: "Ends every other session of the account." })
  async changePassword(
    @Ctx() ctx: Context,
    @Arg("input", () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<ChangePasswordPayload> {
    return enter(ctx, await changePassword(ctx, input));
  }
}

@Resolver(() => ViewerType)
export class ViewerUserResolver {
  @FieldResolver(() => UserType, { nullable: true, description: "Set when a person is signed in." })
  user(@Ctx() ctx: Context, @Root() { actor }: ViewerType): Promise<UserType | null> | null {
    return actor.kind === "USER" ? usersById(ctx).load(actor.userId) : null;
  }

  @FieldResolver(() => [SessionType], { description: "Where the person is signed in, newest first. None for a key." })
  sessions(@Ctx() ctx: Context, @Root() { actor }: ViewerType): Promise<SessionType[]> | SessionType[] {
    return actor.kind === "USER" ? listSessions(ctx) : [];
  }
}

function leave(ctx: Context): SignOutPayload {
  ctx.become({ kind: "ANONYMOUS" });
  ctx.setSession(null);
  return { signedOut: true };
}
