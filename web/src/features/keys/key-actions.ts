import type { ApiKeyStatus } from "@claviger/shared/key-status";
import type { RotationMode } from "@claviger/shared/key-policy";
import { can, type Action, type ApiKeyTarget, type MemberRights } from "@claviger/shared/permissions";

export const KEY_ACTIONS = ["rotate", "duplicate", "disable", "enable", "revoke", "delete"] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** What the state of a key leaves to do: nothing brings back a revoked key, and no date of an expired one moves. */
const POSSIBLE: Record<ApiKeyStatus, readonly KeyAction[]> = {
  ACTIVE: ["rotate", "duplicate", "disable", "revoke"],
  INACTIVE: ["rotate", "duplicate", "enable", "revoke"],
  EXPIRED: ["revoke", "delete"],
  REVOKED: ["duplicate", "delete"],
};

/** What each takes by the table of rights. */
const RIGHTS = {
  rotate: "api_key.rotate",
  duplicate: "api_key.create",
  disable: "api_key.disable",
  enable: "api_key.enable",
  revoke: "api_key.revoke",
  delete: "api_key.delete",
} as const satisfies Record<KeyAction, Action>;

/** The one way of two to a new secret that an organization's policy may rule out. */
const RULED_OUT: Record<RotationMode, KeyAction | null> = {
  BOTH: null,
  IN_PLACE: "duplicate",
  REPLACE_ONLY: "rotate",
};

interface ActedUpon {
  id: string;
  status: ApiKeyStatus;
  organizationAccess: ApiKeyTarget["organizationAccess"];
  environmentKind: ApiKeyTarget["environmentKind"];
  mode: ApiKeyTarget["mode"];
}

/** What somebody with these rights can do to the key now, where the policy says how secrets are renewed. */
export function offeredActions(
  apiKey: ActedUpon,
  rights: MemberRights,
  rotationMode: RotationMode = "BOTH",
): KeyAction[] {
  return POSSIBLE[apiKey.status].filter(
    (action) => action !== RULED_OUT[rotationMode] && can(rights, RIGHTS[action], targetOf(apiKey)),
  );
}

/** Whether somebody with these rights can end the grace period of a rotation. */
export function canFinishRotation(apiKey: ActedUpon, rights: MemberRights): boolean {
  return can(rights, "api_key.rotate", targetOf(apiKey));
}

/** Whether somebody with these rights can change what the key is called and may do. A revoked one stays as it was. */
export function isChangeable(apiKey: ActedUpon, rights: MemberRights): boolean {
  return apiKey.status !== "REVOKED" && can(rights, "api_key.update", targetOf(apiKey));
}

function targetOf(apiKey: ActedUpon): ApiKeyTarget {
  // A person's right to a key hangs on their role alone, so its owner and grants don't matter here.
  return {
    kind: "apiKey",
    apiKeyId: apiKey.id,
    ownerUserId: null,
    organizationAccess: apiKey.organizationAccess,
    environmentKind: apiKey.environmentKind,
    mode: apiKey.mode,
    grants: [],
  };
}
