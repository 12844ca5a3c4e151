import { expect, test } from "@jest/globals";
import type { EnvironmentKind } from "@claviger/shared/environments";
import type { Permission } from "@claviger/shared/permissions";
import {
  effectiveGrants,
  environmentsFor,
  grantProblems,
  keyMode,
  settleEnvironments,
  reachedEnvironments,
  UNCHOSEN,
  type GrantDraft,
  type GrantableProject,
} from "./grants";

const shop: GrantableProject = {
  id: "prj_shop",
  name: "Shop",
  slug: "shop",
  scopes: [],
  environments: [
    { id: "env_live", name: "Production", slug: "live", kind: "PRODUCTION", mode: "LIVE" },
    { id: "env_mirror", name: "Mirror", slug: "mirror", kind: "PRODUCTION", mode: "TEST" },
    { id: "env_staging", name: "Staging", slug: "staging", kind: "STAGING", mode: "TEST" },
    { id: "env_canary", name: "Canary", slug: "canary", kind: "STAGING", mode: "LIVE" },
  ],
};
const blog: GrantableProject = { id: "prj_blog", name: "Blog", slug: "blog", scopes: [], environments: [] };
const projects = [shop, blog];

type Held = GrantDraft & { permission: Permission };

const held = (change: Partial<Held> = {}): Held => ({
  rowId: "row",
  projectId: "prj_shop",
  environmentId: null,
  permission: "READ",
  scopes: [],
  ...change,
});
const grant = (change: Partial<GrantDraft> = {}): GrantDraft => ({ ...held(), ...change });
const of = (environmentKind: EnvironmentKind | null) => ({ environmentKind });

test("a key of a kind may name the environments of that kind only", () => {
  expect(environmentsFor(shop, of("STAGING")).map(({ id }) => id)).toEqual(["env_staging", "env_canary"]);
  expect(environmentsFor(shop, of(null))).toHaveLength(4);
  expect(environmentsFor(undefined, of("STAGING"))).toEqual([]);
});

test("a production key is live and doesn't reach a production environment in test mode", () => {
  expect(environmentsFor(shop, of("PRODUCTION")).map(({ id }) => id)).toEqual(["env_live"]);
});

test("changing the kind gives up environments of the former kind and keeps the rest of the row", () => {
  const rows = [grant({ environmentId: "env_staging", permission: "WRITE" }), grant({ environmentId: "env_live" })];
  expect(settleEnvironments(rows, of("PRODUCTION"), projects)).toEqual([
    grant({ environmentId: null, permission: "WRITE" }),
    grant({ environmentId: "env_live" }),
  ]);
});

test("every row names a project, and no place twice", () => {
  const rows = [grant(), grant({ projectId: null }), grant({ permission: "MANAGE" }), grant({ projectId: "prj_blog" })];
  expect(grantProblems(rows, of(null), projects)).toEqual([
    null,
    "Choose a project.",
    "Grant 1 already names this place.",
    null,
  ]);
});

test("a key is live when it is for production or reaches a live environment", () => {
  expect(keyMode([], "PRODUCTION", projects)).toBe("LIVE");
  expect(keyMode([grant({ environmentId: "env_staging" })], "STAGING", projects)).toBe("TEST");
  expect(keyMode([grant()], "STAGING", projects)).toBe("LIVE");
  expect(keyMode([grant({ projectId: "prj_blog" })], "STAGING", projects)).toBe("TEST");
});

test("live and test environments don't go together on one key", () => {
  const rows = [grant({ environmentId: "env_staging" }), grant({ environmentId: "env_canary" })];
  expect(grantProblems(rows, of("STAGING"), projects)).toEqual([expect.stringContaining("not on both"), null]);
});

test("a grant that a wider one includes takes no effect of its own", () => {
  const wide = held({ permission: "WRITE" });
  const narrow = held({ environmentId: "env_staging", permission: "READ" });
  const stronger = held({ environmentId: "env_staging", permission: "MANAGE" });
  expect(effectiveGrants([narrow, wide, stronger])).toEqual([wide, stronger]);
});

test("of two equal grants one remains", () => {
  expect(effectiveGrants([held(), held()])).toHaveLength(1);
});

test("an environment that is yet to be chosen is asked for, and chosen where there is but one", () => {
  const rows = [grant({ environmentId: UNCHOSEN })];
  expect(grantProblems(rows, of("STAGING"), projects)).toEqual(["Choose an environment."]);
  expect(settleEnvironments(rows, of("STAGING"), projects)).toEqual(rows);
  expect(settleEnvironments(rows, of("PRODUCTION"), projects)[0]?.environmentId).toBe("env_live");
});

test("a grant gives a permission or scopes", () => {
  const nothing = grant({ permission: null });
  expect(grantProblems([nothing], of(null), projects)).toEqual(["Choose a permission, or scopes."]);
  expect(grantProblems([{ ...nothing, scopes: ["read:stock"] }], of(null), projects)).toEqual([null]);
});

test("a key that exists keeps its mode, whatever it is given", () => {
  const bounds = { environmentKind: null, mode: "TEST" as const };
  expect(environmentsFor(shop, bounds).map(({ id }) => id)).toEqual(["env_mirror", "env_staging"]);
  expect(reachedEnvironments([grant()], bounds, projects).map(({ label }) => label)).toEqual([
    "Shop / Mirror",
    "Shop / Staging",
  ]);
  expect(grantProblems([grant({ environmentId: "env_live" })], bounds, projects)[0]).toContain("in test mode");
});
