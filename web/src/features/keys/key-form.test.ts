import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { expect, test } from "@jest/globals";
import type { GrantableProject } from "./grants";
import { newGrant, initialValues, keyFormErrors, keyInput, refusedFields, type KeyFormRules } from "./key-form";

const now = new Date("2026-11-20T12:00:00.000Z");
const shop: GrantableProject = {
  id: "prj_shop",
  name: "Shop",
  slug: "shop",
  scopes: [],
  environments: [{ id: "env_staging", name: "Staging", slug: "staging", kind: "STAGING", mode: "TEST" }],
};
const rules: KeyFormRules = {
  policy: { environmentBinding: "STRICT", requireExpiry: false, maxLifetimeDays: null },
  projects: [shop],
};
const filled = { ...initialValues(rules), name: " Billing worker ", environmentKind: "STAGING" as const };

const refusal = (field: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: "Refused", extensions: { code: "BAD_USER_INPUT", field } }] });

test("the only project is chosen at first, with the least permission", () => {
  expect(filled.grants).toEqual([
    { rowId: expect.any(String), projectId: "prj_shop", environmentId: null, permission: "READ", scopes: [] },
  ]);
});

test("of several projects none is chosen, unless the page knows which", () => {
  const many = { ...rules, projects: [shop, { ...shop, id: "prj_blog" }] };
  expect(initialValues(many).grants[0]?.projectId).toBeNull();
  expect(initialValues(many, { projectId: "prj_blog", permission: "WRITE" }).grants[0]).toMatchObject({
    projectId: "prj_blog",
    permission: "WRITE",
  });
});

test("what is filled in as it should be has no errors", () => {
  expect(keyFormErrors(filled, rules, now)).toEqual({});
});

test.each([
  ["name", { name: "  " }],
  ["description", { description: "x".repeat(501) }],
  ["environmentKind", { environmentKind: null }],
  ["grants", { grants: [] }],
  ["grants.0", { grants: [newGrant()] }],
  ["allowedIps", { addresses: "10.0.0.0/8\n256.0.0.1" }],
  ["rateLimit", { rateLimit: { limit: "0", windowSeconds: 60 } }],
  ["metadata", { metadata: "[]" }],
  ["expiresAt", { expiry: { choice: "custom" as const, date: "2026-11-01" } }],
])("what is wrong with %s is said there and nowhere else", (field, change) => {
  expect(Object.keys(keyFormErrors({ ...filled, ...change }, rules, now))).toEqual([field]);
});

test("where keys may span kinds, none has to be chosen", () => {
  const multi = { ...rules, policy: { ...rules.policy, environmentBinding: "MULTI" as const } };
  expect(keyFormErrors({ ...filled, environmentKind: null }, multi, now)).toEqual({});
});

test("access to the organization makes grants unnecessary", () => {
  expect(keyFormErrors({ ...filled, grants: [], organizationAccess: "READ" }, rules, now)).toEqual({});
});

test.each([
  ["name", "name"],
  ["input.name", "name"],
  ["grants.0.environmentId", "grants.0"],
  ["grants.7", "grants"],
  ["grants", "grants"],
  ["expiresAt", "expiresAt"],
  ["allowedIps.1", "allowedIps"],
  ["rateLimit.limit", "rateLimit"],
  ["customerIds.0", "customerIds"],
])("the server's refusal of %s is shown at %s", (field, shownAt) => {
  expect(refusedFields(refusal(field), filled)).toEqual({ [shownAt]: "Refused" });
});

test("a refusal of what the form doesn't ask for is shown at no field", () => {
  expect(refusedFields(refusal("owner"), filled)).toEqual({});
});

test("what is sent names instants and ids, and leaves out what is empty", () => {
  expect(keyInput(filled, "org_1", now)).toEqual({
    organizationId: "org_1",
    name: "Billing worker",
    description: null,
    environmentKind: "STAGING",
    owner: "ORGANIZATION",
    organizationAccess: "NONE",
    expiresAt: "2027-02-18T12:00:00.000Z",
    grants: [{ projectId: "prj_shop", environmentId: null, permission: "READ" }],
  });
});

test("what bounds the key is sent as the server wants it", () => {
  const bounded = {
    ...filled,
    addresses: "10.0.0.0/8, ::1\n",
    customers: [{ id: "cus_1", name: null, externalId: "acct-1" }],
    rateLimit: { limit: "100", windowSeconds: 60 },
    metadata: '{"team": "payments"}',
  };
  expect(keyInput(bounded, "org_1", now)).toMatchObject({
    allowedIps: ["10.0.0.0/8", "::1"],
    customerIds: ["cus_1"],
    rateLimit: { limit: 100, windowSeconds: 60 },
    metadata: { team: "payments" },
  });
});
