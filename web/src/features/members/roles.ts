import { can, INVITE_ACTIONS, ROLES, type Action, type MemberRights, type Role } from "@claviger/shared/permissions";
import { message, type Message } from "../../lib/text";

export const ROLE_LABELS: Record<Role, Message> = {
  OWNER: message("Owner"),
  ADMIN: message("Admin"),
  MEMBER: message("Member"),
};
export const ROLE_COLORS: Record<Role, string> = { OWNER: "indigo", ADMIN: "teal", MEMBER: "gray" };
export const ROLE_MEANINGS: Record<Role, Message> = {
  OWNER: message("May do everything, also delete the organization and name other owners."),
  ADMIN: message("May do everything but delete the organization and name owners."),
  MEMBER: message("Sees the projects that are granted, and nothing of the keys."),
};

const LOWEST_FIRST = ROLES.toReversed();

/** The roles in which somebody may invite, the lowest first. */
export const rolesToInvite = (rights: MemberRights): readonly Role[] =>
  LOWEST_FIRST.filter((role) => mayDo(rights, INVITE_ACTIONS[role]));

/** The roles that somebody may give to a member, the lowest first. */
export const rolesToGive = (rights: MemberRights): readonly Role[] =>
  LOWEST_FIRST.filter((role) => mayDo(rights, role === "OWNER" ? "owner.update" : "member.update"));

interface Somebody {
  role: Role;
  isViewer: boolean;
}

/** What the viewer may do about a member. Anybody may leave. */
export function memberActions(rights: MemberRights, { role, isViewer }: Somebody) {
  return {
    canChange: mayDo(rights, role === "OWNER" ? "owner.update" : "member.update"),
    canRemove: !isViewer && mayDo(rights, role === "OWNER" ? "owner.remove" : "member.remove"),
    canLeave: isViewer,
  };
}

const mayDo = (rights: MemberRights, action: Action): boolean => can(rights, action, { kind: "organization" });
