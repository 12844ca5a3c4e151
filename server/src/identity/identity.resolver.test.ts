import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { graphql, type GraphQLSchema } from "graphql";
import { buildSchema, Query, Resolver } from "type-graphql";
import { PASSWORD, signUpUser } from "../../test/people.js";
import { anonymous, openWorld, type World } from "../../test/world.js";
import type { Context } from "../context/context.js";
import { InvitationResolver } from "../organizations/invitation.resolver.js";
import { IdentityResolver, ViewerUserResolver } from "./identity.resolver.js";

@Resolver()
class NothingElse {
  @Query(() => Boolean)
  nothing(): boolean {
    return true;
  }
}

let world: World;
let schema: GraphQLSchema;
beforeAll(async () => {
  world = await openWorld();
  const resolvers = [NothingElse, IdentityResolver, InvitationResolver, ViewerUserResolver] as const;
  schema = await buildSchema({ resolvers, validate: false });
});
afterAll(() => world.close());

const kept: unknown[] = [];
const setSession = (session: unknown): unknown => kept.push(session);
const run = (ctx: Context, source: string) => graphql({ schema, source, contextValue: ctx });

describe("who has just signed up, in or out", () => {
  test("is who asks for the rest of the request, and the browser keeps their session", async () => {
    const ctx = world.contextFor(anonymous, { setSession });
    const input = `{name: "Ada", email: "ada@example.org", password: "${PASSWORD}"}`;
    const { data, errors } = await run(ctx, `mutation { signUp(input: ${input}) { viewer { user { name email } } } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ signUp: { viewer: { user: { name: "Ada", email: "ada@example.org" } } } });
    expect(ctx.actor).toMatchObject({ kind: "USER", label: "Ada" });
    expect(kept.at(-1)).toMatchObject({ token: expect.stringMatching(/^[\w-]{43}$/), expiresAt: expect.any(Date) });
  });

  test("sees themselves, and not whom the browser was signed in as before", async () => {
    const [before, after] = [await signUpUser(world), await signUpUser(world)];
    const ctx = world.contextFor(before, { setSession });
    const input = `{email: "${after.label}@example.org", password: "${PASSWORD}"}`;
    const { data } = await run(ctx, `mutation { signIn(input: ${input}) { viewer { user { id } } } }`);
    expect(data).toEqual({ signIn: { viewer: { user: { id: after.userId } } } });
  });

  test("is nobody after signing out", async () => {
    const ctx = world.contextFor(await signUpUser(world), { setSession });
    const again = "b: signOut(input: {}) { signedOut }";
    const { data, errors } = await run(
      ctx,
      `mutation { a: signOut(input: {everywhere: true}) { signedOut } ${again} }`,
    );
    expect(kept.at(-1)).toBeNull();
    expect(ctx.actor).toEqual(anonymous);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ["b"], originalError: { code: "UNAUTHENTICATED" } }]);
  });

  test("keeps a renewed session after changing the password", async () => {
    const person = await signUpUser(world);
    const ctx = world.contextFor(person, { setSession });
    const input = `{currentPassword: "${PASSWORD}", newPassword: "${PASSWORD} 2"}`;
    const { data } = await run(ctx, `mutation { changePassword(input: ${input}) { viewer { user { id } } } }`);
    expect(data).toEqual({ changePassword: { viewer: { user: { id: person.userId } } } });
    expect(kept.at(-1)).toHaveProperty("token");
    expect(ctx.actor).toMatchObject({ kind: "USER", userId: person.userId });
    expect(ctx.actor).not.toMatchObject({ sessionId: person.sessionId });
  });
});
