import { expect, test } from "@jest/globals";
import type { OrganizationAccess } from "@claviger/shared/permissions";
import { accessChanges } from "./access-changes";
import type { GrantableProject, GrantDraft } from "./grants";
import { newGrant } from "./key-form";

const staging = { id: "env_1", name: "Staging", slug: "staging", kind: "STAGING", mode: "TEST" } as const;
const rehearsal = { ...staging, id: "env_2", name: "Rehearsal", slug: "rehearsal" };
const shop: GrantableProject = {
  id: "prj_1",
  name: "Shop",
  slug: "shop",
  environments: [staging, rehearsal],
  scopes: [],
};
const bounds = { environmentKind: "STAGING", mode: "TEST" } as const;
const held = (grants: GrantDraft[], organizationAccess: OrganizationAccess = "NONE") => ({
  grants,
  organizationAccess,
});
const inStaging = (change: Partial<GrantDraft> = {}) =>
  newGrant({ projectId: "prj_1", environmentId: "env_1", ...change });

test("what another grant gives anyway is no change", () => {
  const wide = newGrant({ projectId: "prj_1", permission: "WRITE" });
  expect(accessChanges(held([wide, inStaging()]), held([wide]), bounds, [shop])).toEqual([]);
});

test("less is told from more, for permissions, scopes and the organization", () => {
  const before = held([inStaging({ permission: "WRITE", scopes: ["read:orders"] })], "WRITE");
  const after = held([inStaging({ permission: "READ", scopes: ["write:orders"] })], "READ");
  expect(accessChanges(before, after, bounds, [shop])).toEqual([
    { text: "Shop / Staging: Read instead of Write", isLoss: true },
    { text: "Shop / Staging: may use write:orders", isLoss: false },
    { text: "Shop / Staging: may no longer use read:orders", isLoss: true },
    { text: "Organization: Read instead of Write", isLoss: true },
  ]);
});

test("a project that is given up, and one that is new, are told environment by environment", () => {
  const blog = { ...shop, id: "prj_2", name: "Blog", environments: [{ ...staging, id: "env_3" }] };
  const there = newGrant({ projectId: "prj_2", environmentId: "env_3", permission: "MANAGE" });
  expect(accessChanges(held([inStaging()]), held([there]), bounds, [shop, blog])).toEqual([
    { text: "Shop / Staging: no longer Read", isLoss: true },
    { text: "Blog / Staging: Manage", isLoss: false },
  ]);
});
