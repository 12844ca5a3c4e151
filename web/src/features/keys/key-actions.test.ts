import { expect, test } from "@jest/globals";
import type { ApiKeyStatus } from "@claviger/shared/key-status";
import type { MemberRights, Role } from "@claviger/shared/permissions";
import { offeredActions } from "./key-actions";

const rights = (role: Role): MemberRights => ({ kind: "member", role, projectGrants: [] });
const key = (status: ApiKeyStatus) => ({
  id: "key_1",
  status,
  organizationAccess: "NONE" as const,
  environmentKind: "STAGING" as const,
  mode: "TEST" as const,
});

test.each([
  ["ACTIVE", ["rotate", "disable", "revoke"]],
  ["INACTIVE", ["rotate", "enable", "revoke"]],
  ["EXPIRED", ["revoke", "delete"]],
  ["REVOKED", ["delete"]],
] as const)("to a key that is %s, %j can be done", (status, actions) => {
  expect(offeredActions(key(status), rights("ADMIN"))).toEqual(actions);
  expect(offeredActions(key(status), rights("OWNER"))).toEqual(actions);
});

test("nothing is offered to a member, who may do nothing to keys", () => {
  expect(offeredActions(key("ACTIVE"), rights("MEMBER"))).toEqual([]);
});
