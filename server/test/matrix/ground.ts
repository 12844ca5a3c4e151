import type { Target } from "@claviger/shared/permissions";
import { User } from "../../src/identity/user.entity.js";
import { targetOfKey } from "../../src/keys/key-target.js";
import { hashPassword } from "../../src/platform/hashing.js";
import type { Environment } from "../../src/projects/environment.entity.js";
import { makePlace, type Place as Site } from "../keys.js";
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
  /** Of somebody who may sign in. */
  readonly email: string;
  /** Of everybody's password, which takes too long to hash for each. */
  readonly passwordHash: string;
}

export async function layGround(world: World): Promise<Ground> {
  const granted = await makePlace(world, "Acme");
  const apart = { ...granted, ...(await makeProject(world, granted, "Apart")) };
  const elsewhere = await makePlace(world, "Elsewhere");
  const { memberId } = await makeMember(world, granted.organization, "MEMBER");
  const grants = [grantOn(granted.development, "READ")];
  const apiKey = await storeKey(world, granted.organization, grants, { environmentKind: "DEVELOPMENT" });
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
    email: `${somebody.userId}@example.com`,
    passwordHash,
  };
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
