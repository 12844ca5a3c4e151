import { expect, test } from "@jest/globals";
import type { GrantableProject } from "./grants";
import { initialValues, newGrant, type KeyFormRules, type KeyFormValues } from "./key-form";
import { readPrefill, writePrefill } from "./key-prefill";

const projects: readonly GrantableProject[] = [
  {
    id: "prj_shop",
    name: "Shop",
    slug: "shop",
    environments: [{ id: "env_1", name: "Staging", slug: "staging", kind: "STAGING", mode: "TEST" }],
    scopes: [{ name: "read:orders", description: null, includesAll: false }],
  },
];
const rules: KeyFormRules = {
  policy: { environmentBinding: "STRICT", requireExpiry: false, maxLifetimeDays: null },
  projects,
};
const read = (address: string) => readPrefill(new URLSearchParams(address), projects);

test("what a form's address says fills in the same form again", () => {
  const values: KeyFormValues = {
    ...initialValues(rules),
    name: "Nightly & co = good",
    description: "Ask Ada",
    environmentKind: "STAGING",
    grants: [
      newGrant({ projectId: "prj_shop", permission: "WRITE" }),
      newGrant({ projectId: "prj_shop", environmentId: "env_1", permission: null, scopes: ["read:orders"] }),
    ],
    organizationAccess: "READ",
    owner: "MEMBER",
    expiry: { choice: "custom", date: "2027-01-31" },
    addresses: "10.0.0.0/8\n::1",
    rateLimit: { limit: "100", windowSeconds: 60 },
  };
  const again = { ...initialValues(rules), ...read(writePrefill(values, projects).toString()) };
  const withoutRowIds = ({ grants, ...rest }: KeyFormValues) => ({
    ...rest,
    grants: grants.map(({ rowId: _, ...grant }) => grant),
  });
  expect(withoutRowIds(again)).toEqual(withoutRowIds(values));
});

test.each([
  "for=everything",
  "grant=nowhere:read",
  "grant=shop/nowhere:read",
  "grant=shop:own",
  "scope=shop:write:everything",
  "expires=tomorrow",
  "expires=custom",
  "rate=many",
  "organization=manage",
  "preset=admin",
])("what an address doesn't say as it should is ignored: %s", (address) => {
  expect(read(address)).toEqual({});
});

test("a permission that is spelled out is never more than what is asked for", () => {
  expect(read("grant=shop:read&scope=shop:read:orders").grants).toEqual([
    {
      rowId: expect.any(String),
      projectId: "prj_shop",
      environmentId: null,
      permission: "READ",
      scopes: ["read:orders"],
    },
  ]);
});
