import { apiKeyStatus } from "@claviger/shared/key-status";
import {
  boundByOwner,
  can,
  INVITE_ACTIONS,
  UNRESTRICTED,
  type KeyRights,
  type Rights,
} from "@claviger/shared/permissions";
import { loadUserRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { findLocked } from "../platform/database/locks.js";
import { isId } from "../platform/ids.js";
import type { Invitation } from "./invitation.entity.js";

/** Whether whoever invited somebody could do so still: an invitation is worth no more than the right to make it. */
export async function mayStillInvite(tx: Context, invitation: Invitation): Promise<boolean> {
  const { organizationId, invitedById, role } = invitation;
  if (invitedById === null) return true;
  const rights = isId("usr", invitedById)
    ? await loadUserRights(tx, organizationId, invitedById)
    : await loadKeyRights(tx, organizationId, invitedById);
  return rights !== null && can(rights, INVITE_ACTIONS[role], { kind: "organization" });
}

type InvitingKey = Pick<KeyRights, "organizationAccess" | "ownerUserId" | "expiresAt"> & {
  readonly id: string;
  readonly organizationId: string;
  readonly disabledAt: Date | null;
  readonly revokedAt: Date | null;
};

/** Keys know organizations, and organizations don't know keys: theirs is the only table that is read here by name. */
async function loadKeyRights(tx: Context, organizationId: string, id: string): Promise<Rights | null> {
  const apiKey = await findLocked<InvitingKey>(tx.db, "api_key", { organizationId, id });
  if (!apiKey || apiKeyStatus(apiKey, tx.clock.now()) !== "ACTIVE") return null;
  const { organizationAccess, ownerUserId, expiresAt } = apiKey;
  const key = { kind: "key", apiKeyId: id, ownerUserId, managesKeys: true, organizationAccess } as const;
  const reach = { environmentKind: null, mode: "LIVE", grants: [], includingScopes: [] } as const;
  const given: KeyRights = { ...UNRESTRICTED, ...key, ...reach, expiresAt };
  return ownerUserId === null ? given : boundByOwner(given, await loadUserRights(tx, organizationId, ownerUserId));
}
