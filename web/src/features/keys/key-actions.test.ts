import { expect, test } from "@jest/globals";
import type { ApiKeyStatus } from "@claviger/shared/key-status";
import type { MemberRights, Role } from "@claviger/shared/permissions";
import { canFinishRotation, isChangeable, offeredActions } from "./key-actions";

const rights = (role: Role): MemberRights => ({ kind: "member", role, projectGrants: [] });
const key = (status: ApiKeyStatus) => ({
  id: "key_1",
  status,
  organizationAccess: "NONE" as const,
  environmentKind: "STAGING" as const,
  mode: "TEST" as const,
});

test.each([
  ["ACTIVE", ["rotate", "duplicate", "disable", "revoke"]],
  ["INACTIVE", ["rotate", "duplicate", "enable", "revoke"]],
  ["EXPIRED", ["revoke", "delete"]],
  ["REVOKED", ["duplicate", "delete"]],
] as const)("to a key that is %s, %j can be done", (status, actions) => {
  expect(offeredActions(key(status), rights("ADMIN"), "BOTH")).toEqual(actions);
  expect(offeredActions(key(status), rights("OWNER"), "BOTH")).toEqual(actions);
});

test("nothing is offered to a member, who may do nothing to keys", () => {
  expect(offeredActions(key("ACTIVE"), rights("MEMBER"), "BOTH")).toEqual([]);
});

test("a policy leaves one way to a new secret, or both", () => {
  expect(offeredActions(key("ACTIVE"), rights("ADMIN"), "IN_PLACE")).not.toContain("duplicate");
  expect(offeredActions(key("ACTIVE"), rights("ADMIN"), "REPLACE_ONLY")).not.toContain("rotate");
});

test("only those who may do it are offered to change a key or to end its rotation", () => {
  expect(isChangeable(key("ACTIVE"), rights("ADMIN"))).toBe(true);
  expect(isChangeable(key("REVOKED"), rights("OWNER"))).toBe(false);
  expect(isChangeable(key("ACTIVE"), rights("MEMBER"))).toBe(false);
  expect(canFinishRotation(key("ACTIVE"), rights("ADMIN"))).toBe(true);
  expect(canFinishRotation(key("ACTIVE"), rights("MEMBER"))).toBe(false);
});
