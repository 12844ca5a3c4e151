import type { UserActor } from "../src/context/actor.js";
import { signUp } from "../src/identity/sign-up.js";
import { userActor } from "../src/identity/user-actor.js";
import { anonymous, type World } from "./world.js";

export const PASSWORD = "correct horse battery staple";

let people = 0;

/** Somebody new who is signed in. Everybody has the same password. */
export async function signUpUser(world: World, email = `person-${++people}@example.org`): Promise<UserActor> {
  // Without an address, so that a test with many people meets no limit of one.
  const ctx = world.contextFor(anonymous, { ipAddress: null });
  const { user, session } = await signUp(ctx, { name: email.replace(/@.*/, ""), email, password: PASSWORD });
  return userActor(user, session.id);
}
