import { UNRESTRICTED, type HandedOutKey } from "@claviger/shared/permissions";
import { MemberProjectGrant } from "../../src/access/member-project-grant.entity.js";
import { Member } from "../../src/access/member.entity.js";
import { exportAuditLog } from "../../src/audit/export-audit-log.js";
import { createCustomer } from "../../src/customers/create-customer.js";
import { Event } from "../../src/events/event.entity.js";
import { revokeKey } from "../../src/keys/revoke-key.js";
import { rotateKey } from "../../src/keys/rotate-key.js";
import { disableKey } from "../../src/keys/set-key-enabled.js";
import { KeySecret } from "../../src/keys/key-secret.entity.js";
import { createBudget } from "../../src/limits/create-budget.js";
import { createRule } from "../../src/limits/create-rule.js";
import { inviteMember } from "../../src/organizations/invite-member.js";
import { newId, type IdPrefix } from "../../src/platform/ids.js";
import { createEnvironment } from "../../src/projects/create-environment.js";
import { targetOfEnvironment } from "../../src/projects/environment-target.js";
import { Route } from "../../src/projects/route.entity.js";
import { setRoutes } from "../../src/projects/set-routes.js";
import { callOf } from "../calls.js";
import { makeKey } from "../keys.js";
import { grantOn, makeMember, makeOrganization, makeProject } from "../places.js";
import { storedLogs, writeLog } from "../request-logs.js";
import type { Player } from "./cast.js";
import { another, siteOf, thingOf, type Ground, type Place, type Thing } from "./ground.js";

type Maker = (ground: Ground, place: Place, player: Player) => Promise<Thing>;

/** A kind of thing that operations are about. */
interface Kind {
  /** Its type in the schema. */
  readonly type: string;
  /** How a request would name one that isn't there. */
  readonly absent: string;
  readonly places: readonly Place[];
  /** One that everybody may be shown, and nothing that is allowed uses up. */
  readonly make: Maker;
  /** One that this player may use up, where that is another. */
  readonly makeFresh?: Maker;
}

const ORGANIZATION_PLACES = ["granted", "elsewhere", "absent", "malformed"] as const;
const PROJECT_PLACES = ["granted", "apart", "elsewhere", "absent", "malformed"] as const;
const ENVIRONMENT_PLACES = ["granted", "beside", "apart", "elsewhere", "absent", "malformed"] as const;
const KEY_PLACES = [...ENVIRONMENT_PLACES, "wider", "owned", "itself"] as const;

const ofOrganization = (
  type: string,
  prefix: IdPrefix,
  make: (ground: Ground, place: Place) => Promise<string>,
): Kind => ({
  type,
  absent: newId(prefix),
  places: ORGANIZATION_PLACES,
  make: async (ground, place) => {
    const organizationId = siteOf(ground, place).organization.id;
    return thingOf(type, { id: await make(ground, place), organizationId }, { kind: "organization" });
  },
});

const ownerAt = (ground: Ground, place: Place) => ground.world.contextFor(siteOf(ground, place).owner);

const makeMemberAt = (role: "MEMBER" | "OWNER") => (ground: Ground, place: Place) =>
  makeMember(ground.world, siteOf(ground, place).organization, role);

const organization: Kind = {
  ...ofOrganization("Organization", "org", (ground, place) => Promise.resolve(siteOf(ground, place).organization.id)),
  /** One more to which the same person belongs in the same role. */
  makeFresh: async ({ world }, _, { user, rights }) => {
    if (!user || rights?.kind !== "member") throw new Error("Only people belong to another organization");
    const { id } = (await makeOrganization(world)).organization;
    const createdAt = world.clock.now();
    const member = { id: newId("mem"), organizationId: id, userId: user.userId, role: rights.role, createdAt };
    await world.dataSource.manager.insert(Member, member);
    return thingOf("Organization", { id, organizationId: id }, { kind: "organization" });
  },
};

const project: Kind = {
  type: "Project",
  absent: newId("prj"),
  places: PROJECT_PLACES,
  make: (ground, place) => {
    const { project: found } = siteOf(ground, place);
    return Promise.resolve(thingOf("Project", found, { kind: "project", projectId: found.id }));
  },
  /** One more on which a member has the same grant. */
  makeFresh: async (ground, place, { user, rights }) => {
    const { world } = ground;
    const site = siteOf(ground, place);
    const { project: made } = await makeProject(world, site, another("Project"));
    const { id: projectId, organizationId } = made;
    const like = rights?.kind === "member" && rights.projectGrants.find((grant) => grant.projectId === site.project.id);
    if (user && like) {
      const db = world.dataSource.manager;
      const member = await db.findOneByOrFail(Member, { organizationId, userId: user.userId });
      const { permission } = like;
      await db.insert(MemberProjectGrant, { memberId: member.id, projectId, organizationId, permission });
    }
    return thingOf("Project", made, { kind: "project", projectId });
  },
};

const environment: Kind = {
  type: "Environment",
  absent: newId("env"),
  places: ENVIRONMENT_PLACES,
  make: (ground, place) => {
    const { environment: found } = siteOf(ground, place);
    return Promise.resolve(thingOf("Environment", found, targetOfEnvironment(found)));
  },
  /** One more of the project, that no key reaches. */
  makeFresh: async (ground, place) => {
    const draft = { name: another("Environment"), kind: "DEVELOPMENT", mode: "LIVE" } as const;
    const projectId = siteOf(ground, place).project.id;
    const made = await createEnvironment(ownerAt(ground, place), { ...draft, projectId });
    return thingOf("Environment", made, targetOfEnvironment(made));
  },
};

const inEnvironment = (
  type: string,
  prefix: IdPrefix,
  make: (ground: Ground, place: Place, environmentId: string) => Promise<{ readonly id: string }>,
): Kind => ({
  type,
  absent: newId(prefix),
  places: ENVIRONMENT_PLACES,
  make: async (ground, place) => {
    const { environment: found } = siteOf(ground, place);
    const { id } = await make(ground, place, found.id);
    return thingOf(type, { id, organizationId: found.organizationId }, targetOfEnvironment(found));
  },
});

const makeCustomer = (ground: Ground, place: Place, environmentId: string) =>
  createCustomer(ownerAt(ground, place), { environmentId, externalId: another("customer") });

/** A key with READ in the environment of its place, for a customer there. */
async function makeKeyAt(ground: Ground, place: Place): Promise<Thing> {
  const site = siteOf(ground, place);
  const { id: environmentId, projectId, kind: environmentKind, mode } = site.environment;
  const organizationAccess = place === "wider" ? "READ" : "NONE";
  const owner = place === "owned" ? "MEMBER" : "ORGANIZATION";
  const grants = [{ projectId, environmentId, permission: "READ" }] as const;
  const customerIds = [(await makeCustomer(ground, place, environmentId)).id];
  const input = { environmentKind, grants, organizationAccess, owner, customerIds } as const;
  const { apiKey: made } = await makeKey(ground.world, site, input);
  const target: HandedOutKey = {
    ...UNRESTRICTED,
    kind: "apiKey",
    apiKeyId: made.id,
    ownerUserId: owner === "MEMBER" ? site.owner.userId : null,
    customerIds,
    organizationAccess,
    environmentKind,
    mode,
    grants: [grantOn(site.environment, "READ")],
  };
  return thingOf("ApiKey", made, target);
}

/** Such a key after something was done to it. */
const keyThat = (after: (ground: Ground, place: Place, id: string) => Promise<unknown>): Kind => ({
  type: "ApiKey",
  absent: newId("key"),
  places: KEY_PLACES,
  make: async (ground, place) => {
    const made = await makeKeyAt(ground, place);
    await after(ground, place, made.id);
    return made;
  },
});

const apiKey = keyThat(() => Promise.resolve());

/** A key as its text is presented. */
const presentedKey: Kind = {
  ...apiKey,
  absent: `clv_test_${"0".repeat(36)}`,
  places: ENVIRONMENT_PLACES,
  make: async (ground, place) => {
    const made = await makeKeyAt(ground, place);
    const { secret } = await rotateKey(ownerAt(ground, place), { id: made.id });
    return { ...made, sent: secret };
  },
};

export const ROUTE = { method: "GET", path: "/v1/things/:id", scopes: [], cost: 1 } as const;

const kinds = {
  organization,
  slug: {
    ...organization,
    absent: "nowhere",
    make: async (ground, place, player) => ({
      ...(await organization.make(ground, place, player)),
      sent: siteOf(ground, place).organization.slug,
    }),
  },
  member: {
    ...ofOrganization("Member", "mem", async (...at) => (await makeMemberAt("MEMBER")(...at)).memberId),
    places: [...ORGANIZATION_PLACES, "itself"],
  },
  owner: ofOrganization("Member", "mem", async (...at) => (await makeMemberAt("OWNER")(...at)).memberId),
  user: {
    ...ofOrganization("User", "usr", async (...at) => (await makeMemberAt("MEMBER")(...at)).userId),
    places: [...ORGANIZATION_PLACES, "itself"],
  },
  invitation: ofOrganization("Invitation", "inv", async (ground, place) => {
    const organizationId = siteOf(ground, place).organization.id;
    const email = `${newId("usr")}@example.com`;
    return (await inviteMember(ownerAt(ground, place), { organizationId, email, role: "MEMBER" })).invitation.id;
  }),
  /** Of a call with a key of its place. */
  log: ofOrganization("RequestLog", "log", async (ground, place) => {
    const { id: environmentId, organizationId } = siteOf(ground, place).environment;
    const { id: apiKeyId } = await makeKeyAt(ground, place);
    const call = callOf(ground.world, { organizationId, environmentId, apiKeyId });
    await writeLog(ground.world, call);
    const logs = await storedLogs(ground.world, organizationId);
    return logs.find(({ requestId }) => requestId === call.requestId)?.id ?? "";
  }),
  job: ofOrganization("Job", "job", async (ground, place) => {
    const organizationId = siteOf(ground, place).organization.id;
    return (await exportAuditLog(ownerAt(ground, place), { organizationId, format: "JSONL" })).id;
  }),
  event: ofOrganization("AuditEvent", "evt", async (ground, place) => {
    const organizationId = siteOf(ground, place).organization.id;
    return (await ground.world.dataSource.manager.findOneByOrFail(Event, { organizationId, sequence: 1 })).id;
  }),
  project,
  environment,
  customer: inEnvironment("Customer", "cus", makeCustomer),
  rule: inEnvironment("RateLimitRule", "rul", (ground, place, environmentId) => {
    const terms = { per: "CUSTOMER", limit: 1000, windowSeconds: 60, action: "ENFORCE" } as const;
    return createRule(ownerAt(ground, place), { environmentId, name: another("Rule"), ...terms });
  }),
  /** Of a key of its place. */
  budget: inEnvironment("Budget", "bud", async (ground, place, environmentId) => {
    const { id: apiKeyId } = await makeKeyAt(ground, place);
    const terms = { limit: 1000, period: "DAY", action: "ENFORCE" } as const;
    return createBudget(ownerAt(ground, place), { environmentId, apiKeyId, name: another("Budget"), ...terms });
  }),
  route: inEnvironment("Route", "rte", async (ground, place, environmentId) => {
    await setRoutes(ownerAt(ground, place), { environmentId, routes: [ROUTE] });
    return ground.world.dataSource.manager.findOneByOrFail(Route, { environmentId });
  }),
  apiKey,
  presentedKey,
  disabledKey: keyThat((ground, place, id) => disableKey(ownerAt(ground, place), id)),
  revokedKey: keyThat((ground, place, id) => revokeKey(ownerAt(ground, place), { id })),
  rotatingKey: keyThat((ground, place, id) => rotateKey(ownerAt(ground, place), { id })),
  secret: {
    type: "ApiKeySecret",
    absent: newId("sec"),
    places: ENVIRONMENT_PLACES,
    make: async (ground, place) => {
      const { id: apiKeyId, organizationId, target } = await makeKeyAt(ground, place);
      const { id } = await ground.world.dataSource.manager.findOneByOrFail(KeySecret, { apiKeyId });
      return thingOf("ApiKeySecret", { id, organizationId }, target);
    },
  },
  /** An invitation to a third organization: `granted` for who asks, `elsewhere` for somebody else. */
  token: {
    type: "Invitation",
    absent: "A".repeat(43),
    places: ORGANIZATION_PLACES,
    make: async ({ world }, place, { user }) => {
      const { organization: inviting, owner } = await makeOrganization(world);
      const address = place === "granted" && user ? user.userId : newId("usr");
      const asked = { organizationId: inviting.id, email: `${address}@example.com`, role: "MEMBER" } as const;
      const { invitation, token } = await inviteMember(world.contextFor(owner), asked);
      return { ...thingOf("Invitation", invitation, { kind: "organization" }), sent: token };
    },
  },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** By what the table of operations calls them. */
export const KINDS: Readonly<Record<KindName, Kind>> = kinds;

/** How a request names a thing that isn't there. */
export const sentForNone = (kind: KindName, place: Place): string =>
  place === "malformed" ? `${KINDS[kind].absent.slice(0, 4)}é'--` : KINDS[kind].absent;
