import type { ApiKeyStatus } from "@claviger/shared/key-status";
import { can, type ApiKeyTarget, type MemberRights } from "@claviger/shared/permissions";

export const KEY_ACTIONS = ["rotate", "disable", "enable", "revoke", "delete"] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** What the state of a key leaves to do: nothing brings back a revoked key, and no date of an expired one moves. */
const POSSIBLE: Record<ApiKeyStatus, readonly KeyAction[]> = {
  ACTIVE: ["rotate", "disable", "revoke"],
  INACTIVE: ["rotate", "enable", "revoke"],
  EXPIRED: ["revoke", "delete"],
  REVOKED: ["delete"],
};

interface ActedUpon {
  id: string;
  status: ApiKeyStatus;
  organizationAccess: ApiKeyTarget["organizationAccess"];
  environmentKind: ApiKeyTarget["environmentKind"];
  mode: ApiKeyTarget["mode"];
}

/** What somebody with these rights can do to the key now. */
export function offeredActions(apiKey: ActedUpon, rights: MemberRights): KeyAction[] {
  return POSSIBLE[apiKey.status].filter((action) => can(rights, `api_key.${action}`, targetOf(apiKey)));
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
