import type { ErrorCode } from "@claviger/shared/error-codes";
import {
  boundByOwner,
  PERMISSIONS,
  type HandedOutKey,
  type KeyRights,
  type MemberRights,
  type Permission,
  type Rights,
  type Role,
} from "@claviger/shared/permissions";
import { MemberProjectGrant } from "../../src/access/member-project-grant.entity.js";
import { Member } from "../../src/access/member.entity.js";
import type { UserActor } from "../../src/context/actor.js";
import { inTransaction } from "../../src/context/in-transaction.js";
import { createCustomer } from "../../src/customers/create-customer.js";
import { createSession } from "../../src/identity/create-session.js";
import { Session } from "../../src/identity/session.entity.js";
import { User } from "../../src/identity/user.entity.js";
import type { CreateKeyInput } from "../../src/keys/create-key.js";
import { restrictionsOf } from "../../src/keys/restrictions.js";
import { revokeKey } from "../../src/keys/revoke-key.js";
import { disableKey } from "../../src/keys/set-key-enabled.js";
import { makeKey } from "../keys.js";
import { grantOn, grantOnProject, makeMember, makePerson } from "../places.js";
import { anonymous } from "../world.js";
import { another, SCOPE, thingOf, type Ground, type Thing } from "./ground.js";

/** Somebody who asks, with what they really send, and what they hold in the first organization. */
export interface Player {
  readonly kind: "nobody" | "person" | "key";
  readonly headers: Readonly<Record<string, string>>;
  /** Null for who doesn't belong to it. */
  readonly rights: Rights | null;
  /** With what the credential alone is refused, whatever it asks for. */
  readonly refusal: ErrorCode | null;
  /** What narrows their key's use, as a request for another says it. */
  readonly restrictions: Pick<KeyGiven, "rateLimit" | "allowedIps" | "customerIds" | "expiresAt">;
  readonly user: UserActor | null;
  /** What they are themselves, by type: a person, a member, a key; and for a member's own key its owner. */
  readonly self: Readonly<Record<string, Thing>>;
  /** Where and for whom their own key may be used: it is shown with these, also where it may read none of them. */
  readonly named: readonly string[];
}

/** Each makes somebody new, with the same rights as the one before. */
export type Recipe = (ground: Ground) => Promise<Player>;

const NOBODY: Player = {
  kind: "nobody",
  headers: {},
  rights: null,
  refusal: null,
  restrictions: {},
  user: null,
  self: {},
  named: [],
};

/** One of each who may ask anything. Grants are on one project, those of keys also on its development environment alone. */
export function gatherCast(): ReadonlyMap<string, Recipe> {
  const cast = new Map<string, Recipe>([
    ["nobody", () => Promise.resolve(NOBODY)],
    ["a person who has signed out", signedOut],
    ["a person of no organization", person(null)],
    ["an owner", person("OWNER")],
    ["an admin", person("ADMIN")],
    ["a member without grants", person("MEMBER")],
    ["a key that reaches nothing", key(() => ({}))],
    ["a key with organization access READ", key(() => ({ organizationAccess: "READ" }))],
    ["a key with organization access WRITE", key(() => ({ organizationAccess: "WRITE" }))],
    ["a key with a scope alone there", key(withScopeAlone)],
    ["a restricted key with MANAGE there", key(restricted)],
    ["an admin's own key with MANAGE there", ownKey(null, null)],
    ["an own key with MANAGE there, of who now has READ", ownKey("MEMBER", "READ")],
    ["an own key of who has lost access", ownKey("MEMBER", null, "OWNER_ACCESS_LOST")],
    ["a revoked key", ended((ground, id) => revokeKey(ownerOf(ground), { id }), "INVALID_API_KEY")],
    ["a disabled key", ended((ground, id) => disableKey(ownerOf(ground), id), "API_KEY_INACTIVE")],
    ["a key that nobody made", () => Promise.resolve({ ...NOBODY, ...bearer(`clv_test_${"0".repeat(36)}`) })],
  ]);
  for (const permission of PERMISSIONS) {
    cast.set(`a member with ${permission}`, person("MEMBER", permission));
    cast.set(`a key with ${permission} there`, key(onEnvironment(permission)));
    cast.set(`a key with ${permission} on the project`, key(onProject(permission)));
  }
  return cast;
}

const ownerOf = ({ world, granted }: Ground) => world.contextFor(granted.owner);

type KeyGiven = Partial<CreateKeyInput>;

const onEnvironment =
  (permission: Permission) =>
  ({ granted: { project, development } }: Ground): KeyGiven => ({
    grants: [{ projectId: project.id, environmentId: development.id, permission }],
  });

const onProject =
  (permission: Permission) =>
  ({ granted: { project } }: Ground): KeyGiven => ({ grants: [{ projectId: project.id, permission }] });

/** It may be used for one customer, whom it may not read. */
const withScopeAlone = async (ground: Ground): Promise<KeyGiven> => {
  const { project, development } = ground.granted;
  const grants = [{ projectId: project.id, environmentId: development.id, scopes: [SCOPE] }];
  return { grants, customerIds: [await makeCustomer(ground)] };
};

/** In every way that there is, and so that it may ask everything of this. */
const restricted = async (ground: Ground): Promise<KeyGiven> => ({
  ...onEnvironment("MANAGE")(ground),
  rateLimit: { limit: 1_000_000, windowSeconds: 1 },
  allowedIps: ["127.0.0.0/8", "::1"],
  customerIds: [await makeCustomer(ground)],
  expiresAt: new Date("2027-01-01T00:00:00Z"),
});

async function makeCustomer(ground: Ground): Promise<string> {
  const input = { environmentId: ground.granted.development.id, externalId: another("customer") };
  return (await createCustomer(ownerOf(ground), input)).id;
}

function person(role: Role | null, permission?: Permission): Recipe {
  return async (ground) => {
    const { world, granted, passwordHash } = ground;
    const { organization, project } = granted;
    const grants = permission ? [{ project, permission }] : [];
    const member = role && (await makeMember(world, organization, role, grants));
    const user = member ?? (await makePerson(world, "Stranger"));
    await world.dataSource.manager.update(User, { id: user.userId }, { passwordHash });
    const ctx = world.contextFor(anonymous);
    const { token, id: sessionId } = await inTransaction(ctx, (tx) => createSession(tx, user.userId));
    return {
      ...NOBODY,
      kind: "person",
      headers: { cookie: `claviger_session=${token}`, "sec-fetch-site": "same-origin" },
      rights: role && memberRights(ground, role, permission ?? null),
      user,
      self: { ...selfOf(ground, user.userId, member?.memberId), Session: ownThing(ground, "Session", sessionId) },
    };
  };
}

const ownThing = ({ granted }: Ground, type: string, id: string): Thing =>
  thingOf(type, { id, organizationId: granted.organization.id }, { kind: "organization" });

function selfOf(ground: Ground, userId: string, memberId?: string): Player["self"] {
  return {
    User: ownThing(ground, "User", userId),
    ...(memberId === undefined ? {} : { Member: ownThing(ground, "Member", memberId) }),
  };
}

const memberRights = ({ granted }: Ground, role: Role, permission: Permission | null): MemberRights => ({
  kind: "member",
  role,
  projectGrants: permission ? [{ projectId: granted.project.id, permission }] : [],
});

const signedOut: Recipe = async (ground) => {
  const { headers, user } = await person("OWNER")(ground);
  await ground.world.dataSource.manager.delete(Session, { userId: user?.userId ?? "" });
  return { ...NOBODY, headers };
};

const bearer = (secret: string) => ({
  kind: "key" as const,
  headers: { authorization: `Bearer ${secret}` },
  refusal: "INVALID_API_KEY" as ErrorCode | null,
});

function key(given: (ground: Ground) => KeyGiven | Promise<KeyGiven>, owner?: UserActor): Recipe {
  return async (ground) => {
    const { granted, world } = ground;
    const input: KeyGiven = { environmentKind: "DEVELOPMENT", ...(await given(ground)) };
    const { apiKey, secret } = await makeKey(world, granted, input, owner);
    const grants = (input.grants ?? []).map(({ environmentId, permission = null, scopes }) => ({
      ...(environmentId ? grantOn(granted.development, "READ") : grantOnProject(granted.project, "READ")),
      permission,
      scopes: scopes ?? [],
    }));
    const reach: Omit<HandedOutKey, "kind"> = {
      ...restrictionsOf(apiKey, input.customerIds ?? []),
      apiKeyId: apiKey.id,
      ownerUserId: owner?.userId ?? null,
      organizationAccess: input.organizationAccess ?? "NONE",
      environmentKind: "DEVELOPMENT",
      mode: "TEST",
      grants,
    };
    const rights: KeyRights = { kind: "key", ...reach, apiKeyId: apiKey.id, managesKeys: true, includingScopes: [] };
    const itself: HandedOutKey = { kind: "apiKey", ...reach };
    const self = { ApiKey: thingOf("ApiKey", apiKey, itself) };
    const places = grants.flatMap(({ projectId, environmentId }) => [
      projectId,
      ...(environmentId ? [environmentId] : []),
    ]);
    const { rateLimit = null, allowedIps = [], customerIds = [], expiresAt = null } = input;
    const restrictions = { rateLimit, allowedIps, customerIds, expiresAt };
    return {
      ...bearer(secret),
      rights,
      refusal: null,
      restrictions,
      user: null,
      self,
      named: [...places, ...customerIds],
    };
  };
}

/** A MEMBER-owned key, made by an admin who then becomes what is named here; null for nothing else. */
function ownKey(role: Role | null, permission: Permission | null, refusal: ErrorCode | null = null): Recipe {
  return async (ground) => {
    const { world, granted } = ground;
    const { organization, project } = granted;
    const owner = await makeMember(world, organization, "ADMIN");
    const given = { ...onEnvironment("MANAGE")(ground), owner: "MEMBER" } as const;
    const player = await key(() => given, owner)(ground);
    if (role) {
      const db = world.dataSource.manager;
      const { memberId } = owner;
      await db.update(Member, { id: memberId }, { role });
      const grant = { memberId, projectId: project.id, organizationId: organization.id };
      if (permission) await db.insert(MemberProjectGrant, { ...grant, permission });
    }
    const rights = boundByOwner(player.rights as KeyRights, memberRights(ground, role ?? "ADMIN", permission));
    return { ...player, rights, refusal, self: { ...player.self, ...selfOf(ground, owner.userId, owner.memberId) } };
  };
}

function ended(end: (ground: Ground, id: string) => Promise<unknown>, refusal: ErrorCode): Recipe {
  return async (ground) => {
    const player = await key(onProject("MANAGE"))(ground);
    await end(ground, player.self["ApiKey"]?.id ?? "");
    return { ...player, rights: null, refusal };
  };
}
