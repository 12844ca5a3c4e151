import type { Target } from "@claviger/shared/permissions";
import { createCustomer } from "../../src/customers/create-customer.js";
import { User } from "../../src/identity/user.entity.js";
import { handedOut, targetOfKey } from "../../src/keys/key-target.js";
import { hashPassword } from "../../src/platform/hashing.js";
import type { Environment } from "../../src/projects/environment.entity.js";
import { setProjectScopes } from "../../src/projects/set-project-scopes.js";
import { makeKey, makePlace, type Place as Site } from "../keys.js";
import { PASSWORD } from "../people.js";
import { grantOn, makeMember, makePerson, makeProject, storeKey } from "../places.js";
import type { World } from "../world.js";

/**
 * Where a thing may be, seen from who asks:
 * `granted`: in the environment, project and organization in which the cast holds its grants;
 * `beside`: in another environment of that project; `apart`: in another project of that organization;
 * `wider` and `owned`: a key there that holds organization access, and one that belongs to a member;
 * `itself`: who asks is what it is about; `elsewhere`: in another organization;
 * `absent`: nowhere, by an id that could be one; `malformed`: nowhere, by an id that couldn't;
 * `anywhere`: for what is about no thing.
 */
export type Place =
  "granted" | "beside" | "apart" | "wider" | "owned" | "itself" | "elsewhere" | "absent" | "malformed" | "anywhere";

/** Something that an operation is about, as access decisions see it. */
export interface Thing {
  /** Its type in the schema. */
  readonly type: string;
  readonly id: string;
  /** What a request names it by. */
  readonly sent: string;
  readonly organizationId: string;
  readonly target: Target;
}

/** Two organizations; the first one has two projects, and somebody and a key on whom things are tried. */
export interface Ground {
  readonly world: World;
  readonly granted: Site;
  readonly apart: Site;
  readonly elsewhere: Site;
  readonly member: Thing;
  readonly apiKey: Thing;
  /** A key that reaches where the cast does, for one customer there; presented, it is sent. */
  readonly boundKey: Thing;
  /** Of somebody who may sign in. */
  readonly email: string;
  /** Of everybody's password, which takes too long to hash for each. */
  readonly passwordHash: string;
}

/** Of the project on which the cast holds its grants. */
export const SCOPE = "read:held";

export async function layGround(world: World): Promise<Ground> {
  const granted = await makePlace(world, "Acme");
  const apart = { ...granted, ...(await makeProject(world, granted, "Apart")) };
  const elsewhere = await makePlace(world, "Elsewhere");
  const { memberId } = await makeMember(world, granted.organization, "MEMBER");
  const grants = [grantOn(granted.development, "READ")];
  const apiKey = await storeKey(world, granted.organization, grants, { environmentKind: "DEVELOPMENT" });
  const ctx = world.contextFor(granted.owner);
  await setProjectScopes(ctx, { projectId: granted.project.id, scopes: [{ name: SCOPE, includesAll: false }] });
  const boundKey = await bindKey(world, granted);
  const passwordHash = await hashPassword(PASSWORD);
  const somebody = await makePerson(world);
  await world.dataSource.manager.update(User, { id: somebody.userId }, { passwordHash });
  const inAcme = { organizationId: granted.organization.id };
  return {
    world,
    granted,
    apart,
    elsewhere,
    member: thingOf("Member", { ...inAcme, id: memberId }, { kind: "organization" }),
    apiKey: thingOf("ApiKey", apiKey, targetOfKey(apiKey, grants)),
    boundKey,
    email: `${somebody.userId}@example.com`,
    passwordHash,
  };
}

async function bindKey(world: World, site: Site): Promise<Thing> {
  const { development, owner } = site;
  const { id: environmentId, projectId, kind: environmentKind } = development;
  const externalId = another("customer");
  const { id } = await createCustomer(world.contextFor(owner), { environmentId, externalId });
  const grants = [{ projectId, environmentId, permission: "READ" }] as const;
  const { apiKey, secret } = await makeKey(world, site, { environmentKind, grants, customerIds: [id] });
  const target = handedOut(apiKey, [grantOn(development, "READ")], [id]);
  return { ...thingOf("ApiKey", apiKey, target), sent: secret };
}

/** A thing that requests name by its id. */
export const thingOf = (
  type: string,
  { id, organizationId }: { readonly id: string; readonly organizationId: string },
  target: Target,
): Thing => ({ type, id, sent: id, organizationId, target });

/** The organization, project and environment of a place. */
export function siteOf(ground: Ground, place: Place): Site & { readonly environment: Environment } {
  const { granted, apart, elsewhere } = ground;
  if (place === "beside") return { ...granted, environment: granted.staging };
  const site = place === "elsewhere" ? elsewhere : place === "apart" ? apart : granted;
  return { ...site, environment: site.development };
}

let made = 0;

/** A text that no other thing has. */
export const another = (word: string): string => `${word} ${++made}`;
