import { expect, test } from "@jest/globals";
import {
  effectiveGrants,
  environmentsFor,
  grantProblems,
  keyMode,
  withoutOtherKinds,
  type GrantDraft,
  type GrantableProject,
} from "./grants";

const shop: GrantableProject = {
  id: "prj_shop",
  name: "Shop",
  environments: [
    { id: "env_live", name: "Production", kind: "PRODUCTION", mode: "LIVE" },
    { id: "env_mirror", name: "Mirror", kind: "PRODUCTION", mode: "TEST" },
    { id: "env_staging", name: "Staging", kind: "STAGING", mode: "TEST" },
    { id: "env_canary", name: "Canary", kind: "STAGING", mode: "LIVE" },
  ],
};
const blog: GrantableProject = { id: "prj_blog", name: "Blog", environments: [] };
const projects = [shop, blog];

function grant(change: Partial<GrantDraft> = {}): GrantDraft {
  return { rowId: "row", projectId: "prj_shop", environmentId: null, permission: "READ", ...change };
}

test("a key of a kind may name the environments of that kind only", () => {
  expect(environmentsFor(shop, "STAGING").map(({ id }) => id)).toEqual(["env_staging", "env_canary"]);
  expect(environmentsFor(shop, null)).toHaveLength(4);
  expect(environmentsFor(undefined, "STAGING")).toEqual([]);
});

test("a production key is live and doesn't reach a production environment in test mode", () => {
  expect(environmentsFor(shop, "PRODUCTION").map(({ id }) => id)).toEqual(["env_live"]);
});

test("changing the kind gives up environments of the former kind and keeps the rest of the row", () => {
  const rows = [grant({ environmentId: "env_staging", permission: "WRITE" }), grant({ environmentId: "env_live" })];
  expect(withoutOtherKinds(rows, "PRODUCTION", projects)).toEqual([
    grant({ environmentId: null, permission: "WRITE" }),
    grant({ environmentId: "env_live" }),
  ]);
});

test("every row names a project, and no place twice", () => {
  const rows = [grant(), grant({ projectId: null }), grant({ permission: "MANAGE" }), grant({ projectId: "prj_blog" })];
  expect(grantProblems(rows, null, projects)).toEqual([
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
  expect(grantProblems(rows, "STAGING", projects)).toEqual([expect.stringContaining("not on both"), null]);
});

test("a grant that a wider one includes takes no effect of its own", () => {
  const wide = grant({ permission: "WRITE" });
  const narrow = grant({ environmentId: "env_staging", permission: "READ" });
  const stronger = grant({ environmentId: "env_staging", permission: "MANAGE" });
  expect(effectiveGrants([narrow, wide, stronger])).toEqual([wide, stronger]);
});

test("of two equal grants one remains", () => {
  expect(effectiveGrants([grant(), grant()])).toHaveLength(1);
});
