import type { MemberRights, Role } from "@claviger/shared/permissions";
import { expect, test } from "@jest/globals";
import { memberActions, rolesToGive } from "./roles";

const as = (role: Role): MemberRights => ({ kind: "member", role, projectGrants: [] });
const NOTHING = { canChange: false, canRemove: false, canLeave: false };

test("only owners make owners", () => {
  expect(rolesToGive(as("OWNER"))).toEqual(["MEMBER", "ADMIN", "OWNER"]);
  expect(rolesToGive(as("ADMIN"))).toEqual(["MEMBER", "ADMIN"]);
  expect(rolesToGive(as("MEMBER"))).toEqual([]);
});

test("an admin can do nothing about an owner", () => {
  expect(memberActions(as("ADMIN"), { role: "OWNER", isViewer: false })).toEqual(NOTHING);
  expect(memberActions(as("ADMIN"), { role: "ADMIN", isViewer: false })).toMatchObject({ canRemove: true });
});

test("about themselves everybody can leave, rather than be removed", () => {
  expect(memberActions(as("OWNER"), { role: "OWNER", isViewer: true })).toMatchObject({
    canRemove: false,
    canLeave: true,
  });
  expect(memberActions(as("MEMBER"), { role: "MEMBER", isViewer: true })).toEqual({ ...NOTHING, canLeave: true });
});
