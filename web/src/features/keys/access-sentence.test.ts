import { expect, test } from "@jest/globals";
import { accessSentence, type NamedGrant } from "./access-sentence";

function grant(change: Partial<NamedGrant> = {}): NamedGrant {
  return {
    projectId: "prj_shop",
    projectName: "Shop",
    environmentId: null,
    environmentName: null,
    permission: "READ",
    scopes: [],
    ...change,
  };
}
const staging = { environmentId: "env_1", environmentName: "Staging" };
const blog = { projectId: "prj_blog", projectName: "Blog" };

test("a key without rights is told to be useless", () => {
  expect(accessSentence({ environmentKind: "PRODUCTION", grants: [], organizationAccess: "NONE" })).toBe(
    "Can’t do anything yet.",
  );
});

test("a grant without an environment means all environments of the key's kind", () => {
  expect(accessSentence({ environmentKind: "STAGING", grants: [grant()], organizationAccess: "NONE" })).toBe(
    "Can read in all staging environments of Shop. Nothing else.",
  );
  expect(accessSentence({ environmentKind: null, grants: [grant()], organizationAccess: "NONE" })).toContain(
    "in all environments of Shop",
  );
});

test("the strongest rights come first and equal ones stand together", () => {
  const grants = [
    grant(),
    grant({ ...blog, ...staging, permission: "MANAGE" }),
    grant({ projectId: "p3", projectName: "Ops" }),
  ];
  expect(accessSentence({ environmentKind: "STAGING", grants, organizationAccess: "NONE" })).toBe(
    "Can read, write, delete and manage keys in Blog / Staging; can read in all staging environments of Shop and all staging environments of Ops. Nothing else.",
  );
});

test("what a wider grant includes is not said twice", () => {
  const grants = [grant({ permission: "WRITE" }), grant({ ...staging, permission: "READ" })];
  expect(accessSentence({ environmentKind: "STAGING", grants, organizationAccess: "NONE" })).toBe(
    "Can read and write in all staging environments of Shop. Nothing else.",
  );
});

test("organization access is named beside the grants", () => {
  const sentence = accessSentence({ environmentKind: "STAGING", grants: [grant()], organizationAccess: "WRITE" });
  expect(sentence).toContain("of Shop; can read everything in the organization");
  expect(sentence).toContain("revoke its keys");
});

test("scopes are named where they may be used, the first of many, and are a right of their own (LP-7)", () => {
  const sentenceOf = (change: Partial<NamedGrant>) =>
    accessSentence({ environmentKind: "STAGING", grants: [grant(change)], organizationAccess: "NONE" });
  const scopes = ["license:manage", "customer:read"];
  expect(sentenceOf({ permission: null, scopes })).toBe(
    "Can use license:manage and customer:read in all staging environments of Shop. Nothing else.",
  );
  expect(sentenceOf({ ...staging, permission: "WRITE", scopes: ["telemetry:write"] })).toBe(
    "Can read and write in Shop / Staging; can use telemetry:write in Shop / Staging. Nothing else.",
  );
  expect(sentenceOf({ permission: null, scopes: ["a", "b", "c", "d", "e", "f", "g"] })).toContain(
    "use a, b, c, d, e, and 2 more in",
  );
});
