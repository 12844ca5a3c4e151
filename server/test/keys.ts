import type { EnvironmentKind } from "@claviger/shared/environments";
import type { Actor, KeyActor } from "../src/context/actor.js";
import { authenticateKey } from "../src/keys/authenticate-key.js";
import { createKey, type CreateKeyInput } from "../src/keys/create-key.js";
import type { KeyWithSecret } from "../src/keys/store-key.js";
import { makeOrganization, makeProject, type OwnedOrganization, type ProjectWithEnvironments } from "./places.js";
import { anonymous, type World } from "./world.js";

export interface Place extends OwnedOrganization, ProjectWithEnvironments {}

/** An organization with a project. */
export async function makePlace(world: World, name = "Acme"): Promise<Place> {
  const owned = await makeOrganization(world, undefined, name);
  return { ...owned, ...(await makeProject(world, owned)) };
}

let made = 0;

/** What a new key of the organization's owner says by default: a production key that reaches nothing. */
export const keyInput = ({ organization }: OwnedOrganization, input: Partial<CreateKeyInput> = {}): CreateKeyInput => ({
  organizationId: organization.id,
  name: `Key ${++made}`,
  environmentKind: "PRODUCTION" satisfies EnvironmentKind,
  owner: "ORGANIZATION",
  grants: [],
  organizationAccess: "NONE",
  ...input,
});

/** A key that the organization's owner makes. */
export const makeKey = (
  world: World,
  place: OwnedOrganization,
  input: Partial<CreateKeyInput> = {},
  actor: Actor = place.owner,
): Promise<KeyWithSecret> => createKey(world.contextFor(actor), keyInput(place, input));

/** Whoever a secret stands for; throws what refuses it. */
export const present = async (world: World, secret: string): Promise<KeyActor> =>
  authenticateKey(world.contextFor(anonymous), secret);
