import { describe, expect, test } from "@jest/globals";
import {
  ACTIONS,
  boundByOwner,
  can,
  grantsIn,
  includesAccess,
  includesPermission,
  memberPermission,
  ORGANIZATION_ACCESS,
  PERMISSIONS,
  permissionIn,
  READ_ACTIONS,
  ROLES,
  targetOf,
  UNRESTRICTED,
  type Action,
  type ApiKeyTarget,
  type EnvironmentTarget,
  type Grant,
  type KeyRights,
  type MemberRights,
  type Permission,
  type Rights,
  type Role,
  type Target,
  type TargetKind,
} from "./permissions.js";

const HERE = "prj_here";
const ELSEWHERE = "prj_elsewhere";

const PRODUCTION: EnvironmentTarget = {
  kind: "environment",
  projectId: HERE,
  environmentId: "env_production",
  environmentKind: "PRODUCTION",
  mode: "LIVE",
};
const STAGING: EnvironmentTarget = {
  kind: "environment",
  projectId: HERE,
  environmentId: "env_staging",
  environmentKind: "STAGING",
  mode: "TEST",
};

function member(role: Role, permission?: Permission): MemberRights {
  return { kind: "member", role, projectGrants: permission ? [{ projectId: HERE, permission }] : [] };
}

function grant(overrides: Partial<Grant> = {}): Grant {
  return {
    projectId: HERE,
    environmentId: "env_production",
    environmentKind: "PRODUCTION",
    permission: "READ",
    scopes: [],
    ...overrides,
  };
}

function key(overrides: Partial<KeyRights> = {}): KeyRights {
  return {
    kind: "key",
    apiKeyId: "key_asking",
    ...UNRESTRICTED,
    ownerUserId: null,
    managesKeys: true,
    organizationAccess: "NONE",
    environmentKind: "PRODUCTION",
    mode: "LIVE",
    grants: [],
    includingScopes: [],
    ...overrides,
  };
}

/** By default a key that reads the production environment. */
function apiKey(overrides: Partial<ApiKeyTarget> = {}): ApiKeyTarget {
  return {
    kind: "apiKey",
    apiKeyId: "key_target",
    ownerUserId: null,
    organizationAccess: "NONE",
    environmentKind: "PRODUCTION",
    mode: "LIVE",
    grants: [grant()],
    ...overrides,
  };
}

const ACTORS = {
  owner: member("OWNER"),
  admin: member("ADMIN"),
  member: member("MEMBER"),
  memberReading: member("MEMBER", "READ"),
  memberWriting: member("MEMBER", "WRITE"),
  memberManaging: member("MEMBER", "MANAGE"),
  key: key(),
  keyWithScopesOnly: key({ grants: [grant({ permission: null })] }),
  keyReading: key({ grants: [grant()] }),
  keyWriting: key({ grants: [grant({ permission: "WRITE" })] }),
  keyManaging: key({ grants: [grant({ permission: "MANAGE" })] }),
  keyManagingNoKeys: key({ managesKeys: false, grants: [grant({ permission: "MANAGE" })] }),
  keyManagingElsewhere: key({ grants: [grant({ projectId: ELSEWHERE, permission: "MANAGE" })] }),
  keyReadingOrganization: key({ organizationAccess: "READ" }),
  keyWritingOrganization: key({ organizationAccess: "WRITE" }),
  keyItself: key({ apiKeyId: "key_target" }),
} satisfies Record<string, Rights>;
type ActorName = keyof typeof ACTORS;

const TARGETS: Record<TargetKind, Target> = {
  organization: { kind: "organization" },
  project: { kind: "project", projectId: HERE },
  environment: PRODUCTION,
  apiKey: apiKey(),
};

const EVERYBODY = Object.keys(ACTORS) as ActorName[];
const ADMINS: ActorName[] = ["owner", "admin"];
const PEOPLE: ActorName[] = [...ADMINS, "member", "memberReading", "memberWriting", "memberManaging"];
const READING_MEMBERS: ActorName[] = ["memberReading", "memberWriting", "memberManaging"];
const READING_KEYS: ActorName[] = ["keyReading", "keyWriting", "keyManaging", "keyManagingNoKeys"];
const WRITING_KEYS: ActorName[] = ["keyWriting", "keyManaging", "keyManagingNoKeys"];
const ORGANIZATION_KEYS: ActorName[] = ["keyReadingOrganization", "keyWritingOrganization"];

const MAY: Record<Action, ActorName[]> = {
  "organization.read": EVERYBODY,
  "organization.update": ADMINS,
  "organization.update_key_policy": ADMINS,
  "organization.change_plan": ["owner"],
  "organization.delete": ["owner"],
  "member.read": [...PEOPLE, ...ORGANIZATION_KEYS],
  "member.update": ADMINS,
  "member.remove": ADMINS,
  "owner.update": ["owner"],
  "owner.remove": ["owner"],

  "invitation.read": [...ADMINS, "keyWritingOrganization"],
  "invitation.revoke": ADMINS,
  "member.invite": [...ADMINS, "keyWritingOrganization"],
  "admin.invite": ADMINS,
  "owner.invite": ["owner"],

  "job.read": [...ADMINS, ...ORGANIZATION_KEYS],
  "job.cancel": [...ADMINS, "keyWritingOrganization"],

  "audit.read": [...ADMINS, ...ORGANIZATION_KEYS],
  "audit.export": [...ADMINS, ...ORGANIZATION_KEYS],

  "usage.read": [...ADMINS, ...ORGANIZATION_KEYS],
  "request_log.read": [...ADMINS, ...ORGANIZATION_KEYS],

  "project.create": [...ADMINS, "keyWritingOrganization"],
  "project.read": [...ADMINS, ...READING_MEMBERS, ...READING_KEYS, ...ORGANIZATION_KEYS],
  "project.update": [...ADMINS, "memberManaging", "keyWritingOrganization"],
  "project.delete": [...ADMINS, "memberManaging"],

  "project.set_scopes": [...ADMINS, "memberManaging"],

  "environment.create": [...ADMINS, "memberManaging", "keyWritingOrganization"],
  "environment.read": [...ADMINS, ...READING_MEMBERS, ...READING_KEYS, ...ORGANIZATION_KEYS],
  "environment.update": [
    ...ADMINS,
    "memberManaging",
    "keyWriting",
    "keyManaging",
    "keyManagingNoKeys",
    "keyWritingOrganization",
  ],
  "environment.delete": [...ADMINS, "memberManaging", "keyManaging", "keyManagingNoKeys"],
  "environment.verify": [...ADMINS, ...READING_KEYS],
  "environment.set_routes": [...ADMINS, "memberWriting", "memberManaging", ...WRITING_KEYS],

  "customer.read": [...ADMINS, ...READING_MEMBERS, ...READING_KEYS, ...ORGANIZATION_KEYS],
  "customer.create": [...ADMINS, "memberWriting", "memberManaging", ...WRITING_KEYS],
  "customer.update": [...ADMINS, "memberWriting", "memberManaging", ...WRITING_KEYS],
  "customer.delete": [...ADMINS, "memberManaging", "keyManaging", "keyManagingNoKeys"],

  "rate_limit_rule.read": [...ADMINS, ...READING_MEMBERS, ...READING_KEYS, ...ORGANIZATION_KEYS],
  "rate_limit_rule.create": [
    ...ADMINS,
    "memberWriting",
    "memberManaging",
    "keyWriting",
    "keyManaging",
    "keyManagingNoKeys",
  ],
  "rate_limit_rule.update": [
    ...ADMINS,
    "memberWriting",
    "memberManaging",
    "keyWriting",
    "keyManaging",
    "keyManagingNoKeys",
  ],
  "rate_limit_rule.delete": [...ADMINS, "memberManaging", "keyManaging", "keyManagingNoKeys"],

  "budget.read": [...ADMINS, ...READING_MEMBERS, ...READING_KEYS, ...ORGANIZATION_KEYS],
  "budget.create": [...ADMINS, "memberWriting", "memberManaging", "keyWriting", "keyManaging", "keyManagingNoKeys"],
  "budget.update": [...ADMINS, "memberWriting", "memberManaging", "keyWriting", "keyManaging", "keyManagingNoKeys"],
  "budget.delete": [...ADMINS, "memberManaging", "keyManaging", "keyManagingNoKeys"],

  "api_key.list": [...ADMINS, "keyManaging", "keyManagingElsewhere", ...ORGANIZATION_KEYS],
  "api_key.revoke_many": [...ADMINS, "keyManaging", "keyManagingElsewhere", "keyWritingOrganization"],
  "api_key.read": [...ADMINS, "keyManaging", ...ORGANIZATION_KEYS, "keyItself"],
  "api_key.create": [...ADMINS, "keyManaging"],
  "api_key.update": [...ADMINS, "keyManaging"],
  "api_key.rotate": [...ADMINS, "keyManaging", "keyItself"],
  "api_key.enable": [...ADMINS, "keyManaging"],
  "api_key.disable": [...ADMINS, "keyManaging", "keyWritingOrganization"],
  "api_key.revoke": [...ADMINS, "keyManaging", "keyWritingOrganization", "keyItself"],
  "api_key.delete": [...ADMINS, "keyManaging"],
};

describe("who may do what", () => {
  test("is written down here for every action", () => {
    expect(Object.keys(MAY).sort()).toEqual([...ACTIONS].sort());
  });

  test.each(ACTIONS)("%s", (action) => {
    const allowed = EVERYBODY.filter((name) => can(ACTORS[name], action, TARGETS[targetOf(action)]));
    expect(allowed.sort()).toEqual([...MAY[action]].sort());
  });

  test("an action asked of the wrong kind of target is refused, even to an owner", () => {
    for (const action of ACTIONS) {
      for (const target of Object.values(TARGETS).filter(({ kind }) => kind !== targetOf(action))) {
        expect([action, target.kind, can(ACTORS.owner, action, target)]).toEqual([action, target.kind, false]);
      }
    }
  });

  test("nobody may change what they can't see", () => {
    for (const action of ACTIONS) {
      const target = TARGETS[targetOf(action)];
      const blind = EVERYBODY.filter((name) => !can(ACTORS[name], READ_ACTIONS[target.kind], target));
      expect([action, blind.filter((name) => can(ACTORS[name], action, target))]).toEqual([action, []]);
    }
  });
});

describe("the ladders", () => {
  test("each permission includes itself and those below", () => {
    const included = PERMISSIONS.map((held) => PERMISSIONS.filter((needed) => includesPermission(held, needed)));
    expect(included).toEqual([["READ"], ["READ", "WRITE"], ["READ", "WRITE", "MANAGE"]]);
    expect(PERMISSIONS.some((needed) => includesPermission(null, needed))).toBe(false);
  });

  test("each organization access includes itself and those below", () => {
    const included = ORGANIZATION_ACCESS.map((held) =>
      ORGANIZATION_ACCESS.filter((needed) => includesAccess(held, needed)),
    );
    expect(included).toEqual([["NONE"], ["NONE", "READ"], ["NONE", "READ", "WRITE"]]);
  });

  test("more never allows less: roles, project permissions, grants and organization access", () => {
    const ladders: Rights[][] = [
      [...ROLES].reverse().map((role) => member(role)),
      [member("MEMBER"), ...PERMISSIONS.map((permission) => member("MEMBER", permission))],
      [key(), ...PERMISSIONS.map((permission) => key({ grants: [grant({ permission })] }))],
      ORGANIZATION_ACCESS.map((organizationAccess) => key({ organizationAccess })),
    ];
    for (const ladder of ladders) {
      const allowed = ladder.map((rights) =>
        ACTIONS.filter((action) => can(rights, action, TARGETS[targetOf(action)])),
      );
      for (const [step, actions] of allowed.entries()) {
        expect(allowed[step + 1] ?? actions).toEqual(expect.arrayContaining(actions));
      }
    }
  });
});

describe("a MEMBER", () => {
  test("holds nothing in a project that was not granted", () => {
    const rights = member("MEMBER", "MANAGE");
    expect(can(rights, "project.read", { kind: "project", projectId: ELSEWHERE })).toBe(false);
    expect(can(rights, "environment.read", { ...PRODUCTION, projectId: ELSEWHERE })).toBe(false);
  });

  test("has the granted permission, owners and admins every one", () => {
    expect(memberPermission(member("MEMBER", "WRITE"), HERE)).toBe("WRITE");
    expect(memberPermission(member("MEMBER", "WRITE"), ELSEWHERE)).toBeNull();
    expect(memberPermission(member("ADMIN"), ELSEWHERE)).toBe("MANAGE");
    expect(memberPermission(member("OWNER"), ELSEWHERE)).toBe("MANAGE");
  });
});

describe("where a key's grants reach", () => {
  const everywhere = grant({ environmentId: null, environmentKind: null });

  test.each<[string, Partial<KeyRights>, EnvironmentTarget, boolean]>([
    ["the environment that is named", { grants: [grant()] }, PRODUCTION, true],
    ["no other environment", { grants: [grant()] }, { ...PRODUCTION, environmentId: "env_other" }, false],
    ["no other project", { grants: [grant()] }, { ...PRODUCTION, projectId: ELSEWHERE }, false],
    ["without a name, every environment of its kind", { grants: [everywhere] }, PRODUCTION, true],
    ["without a name, no environment of another kind", { grants: [everywhere], mode: "TEST" }, STAGING, false],
    [
      "without a name, none of another project",
      { grants: [everywhere] },
      { ...PRODUCTION, projectId: ELSEWHERE },
      false,
    ],
    [
      "bound to no kind, those of its mode",
      { environmentKind: null, mode: "TEST", grants: [everywhere] },
      STAGING,
      true,
    ],
    ["bound to no kind, none of the other mode", { environmentKind: null, grants: [everywhere] }, STAGING, false],
    ["a named environment of another mode", { mode: "TEST", grants: [grant()] }, PRODUCTION, false],
    ["a named environment of another kind", { environmentKind: "STAGING", grants: [grant()] }, PRODUCTION, false],
  ])("%s", (_, overrides, environment, expected) => {
    const rights = key(overrides);
    expect(grantsIn(rights, environment).length > 0).toBe(expected);
    expect(permissionIn(rights, environment)).toBe(expected ? "READ" : null);
    expect(can(rights, "environment.read", environment)).toBe(expected);
  });

  test("the highest of several grants counts, in any order", () => {
    const grants = [
      grant(),
      grant({ permission: "MANAGE" }),
      grant({ permission: null }),
      grant({ permission: "WRITE" }),
    ];
    expect(permissionIn(key({ grants }), PRODUCTION)).toBe("MANAGE");
    expect(permissionIn(key({ grants: grants.toReversed() }), PRODUCTION)).toBe("MANAGE");
  });

  test("a grant of scopes alone covers an environment but gives no permission", () => {
    const rights = key({ grants: [grant({ permission: null })] });
    expect(grantsIn(rights, PRODUCTION)).toHaveLength(1);
    expect(permissionIn(rights, PRODUCTION)).toBeNull();
  });
});

describe("a key that manages keys hands on no more than it holds", () => {
  const manage = grant({ permission: "MANAGE" });
  const manageAll = grant({ permission: "MANAGE", environmentId: null, environmentKind: null });
  const wholeProject = grant({ environmentId: null, environmentKind: null });
  const elsewhere = grant({ projectId: ELSEWHERE });
  const here = key({ grants: [manage] });
  const allOfKind = key({ grants: [manageAll] });
  const allOfMode = key({ grants: [manageAll], environmentKind: null });

  test.each<[string, KeyRights, Partial<ApiKeyTarget>, boolean]>([
    ["the same environment", here, {}, true],
    ["even MANAGE on it", here, { grants: [manage] }, true],
    ["even scopes alone on it", here, { grants: [grant({ permission: null })] }, true],
    ["nothing at all", here, { grants: [] }, true],
    ["another environment", here, { grants: [grant({ environmentId: "env_other" })] }, false],
    ["another project", here, { grants: [elsewhere] }, false],
    ["one grant too many", here, { grants: [grant(), elsewhere] }, false],
    ["all environments of the kind, holding one", here, { grants: [wholeProject] }, false],
    ["all environments of the kind, holding them", allOfKind, { grants: [wholeProject] }, true],
    ["one environment of the kind, holding all", allOfKind, {}, true],
    ["no kind, holding one", allOfKind, { environmentKind: null, grants: [wholeProject] }, false],
    ["another kind", allOfKind, { environmentKind: "STAGING", grants: [wholeProject] }, false],
    ["an environment of another kind", allOfKind, { grants: [grant({ environmentKind: "STAGING" })] }, false],
    ["no kind, holding no kind", allOfMode, { environmentKind: null, grants: [wholeProject] }, true],
    ["one kind, holding no kind", allOfMode, { grants: [wholeProject] }, true],
    ["the other mode", allOfMode, { mode: "TEST", environmentKind: null, grants: [wholeProject] }, false],
    ["READ where it only writes", key({ grants: [grant({ permission: "WRITE" })] }), {}, false],
    [
      "READ where it only writes, managing elsewhere",
      key({ grants: [grant({ permission: "WRITE" }), { ...manage, projectId: ELSEWHERE }] }),
      {},
      false,
    ],
    ["organization access it doesn't have", here, { organizationAccess: "READ" }, false],
    ["organization access it has", { ...here, organizationAccess: "READ" }, { organizationAccess: "READ" }, true],
    [
      "more organization access than it has",
      { ...here, organizationAccess: "READ" },
      { organizationAccess: "WRITE" },
      false,
    ],
    ["somebody's own key", here, { ownerUserId: "usr_ada" }, false],
    ["somebody else's own key", { ...here, ownerUserId: "usr_bob" }, { ownerUserId: "usr_ada" }, false],
    ["its owner's own key", { ...here, ownerUserId: "usr_ada" }, { ownerUserId: "usr_ada" }, true],
  ])("%s", (_, rights, overrides, expected) => {
    for (const action of ["api_key.create", "api_key.rotate", "api_key.enable"] as const) {
      expect([action, can(rights, action, apiKey({ ...overrides, apiKeyId: null }))]).toEqual([action, expected]);
    }
  });

  test("itself it may read, rotate and revoke, but neither enable nor disable", () => {
    const itself = apiKey({ apiKeyId: "key_asking", organizationAccess: "WRITE", grants: [elsewhere] });
    const keyActions = ACTIONS.filter((action) => targetOf(action) === "apiKey");
    expect(keyActions.filter((action) => can(key(), action, itself)).sort()).toEqual([
      "api_key.read",
      "api_key.revoke",
      "api_key.rotate",
    ]);
  });
});

describe("a MEMBER-owned key, bound by its owner", () => {
  const owned = key({
    ownerUserId: "usr_ada",
    expiresAt: null,
    organizationAccess: "WRITE",
    grants: [grant({ permission: "WRITE" }), grant({ projectId: ELSEWHERE, permission: "READ" })],
  });

  test.each(["OWNER", "ADMIN"] as const)("keeps everything while the owner is %s", (role) => {
    expect(boundByOwner(owned, member(role))).toEqual(owned);
  });

  test.each<[Permission, Permission]>([
    ["READ", "READ"],
    ["WRITE", "WRITE"],
    ["MANAGE", "WRITE"],
  ])("of a MEMBER with %s has %s there, nothing elsewhere, and manages nothing", (held, left) => {
    expect(boundByOwner(owned, member("MEMBER", held))).toEqual({
      ...owned,
      grants: [grant({ permission: left })],
      organizationAccess: "NONE",
      managesKeys: false,
    });
  });

  test.each([
    ["who lost every project", member("MEMBER")],
    ["who left", null],
  ])("of somebody %s holds nothing", (_, owner) => {
    const bound = boundByOwner(owned, owner);
    expect(bound).toMatchObject({ grants: [], organizationAccess: "NONE", managesKeys: false });
    expect(can(bound, "environment.read", PRODUCTION)).toBe(false);
    expect(can(bound, "project.read", { kind: "project", projectId: HERE })).toBe(false);
  });
});
