import { MoreThan } from "typeorm";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { recordEvent } from "../events/record-event.js";
import { themselves } from "../identity/record-person-event.js";
import type { User } from "../identity/user.entity.js";
import { findLocked } from "../platform/database/locks.js";
import { AppError, conflict } from "../platform/errors.js";
import { sha256 } from "../platform/hashing.js";
import { newId } from "../platform/ids.js";
import { Invitation } from "./invitation.entity.js";
import { mayStillInvite } from "./may-still-invite.js";
import { Organization } from "./organization.entity.js";

const TOKEN = /^[\w-]{43}$/;

/** An invitation that stands, until the transaction ends. */
export interface Admission {
  readonly organization: Organization;
  readonly join: (person: Pick<User, "id" | "name">) => Promise<void>;
}

/**
 * Reads the invitation that a token stands for, under the lock of its organization. Throws NOT_FOUND alike for a token that is
 * unknown, used, revoked, replaced or expired, for another address, and when whoever invited may no longer do so.
 */
export async function admit(tx: Context, token: string, canonicalEmail: string): Promise<Admission> {
  const seen = await findOpen(tx, token);
  if (seen?.canonicalEmail !== canonicalEmail) throw unknownInvitation();
  const organization = await findLocked(tx.db, Organization, { id: seen.organizationId });
  // Only now nobody else can use it, or take it back.
  const invitation = organization && (await findOpen(tx, token));
  if (!invitation || !(await mayStillInvite(tx, invitation))) throw unknownInvitation();
  return { organization, join: (person) => join(tx, invitation, person) };
}

async function findOpen(tx: Context, token: string): Promise<Invitation | null> {
  if (!TOKEN.test(token)) return null;
  return tx.db.findOneBy(Invitation, { digest: sha256(token), expiresAt: MoreThan(tx.clock.now()) });
}

async function join(tx: Context, invitation: Invitation, person: Pick<User, "id" | "name">): Promise<void> {
  const { organizationId, role } = invitation;
  const userId = person.id;
  if (await tx.db.existsBy(Member, { organizationId, userId })) {
    throw conflict("You already belong to this organization");
  }
  const member = { id: newId("mem"), organizationId, userId, role, createdAt: tx.clock.now() };
  await tx.db.insert(Member, member);
  await tx.db.delete(Invitation, { id: invitation.id });
  await recordEvent(tx, "member.joined", {
    organizationId,
    actor: themselves(person),
    target: { id: member.id, label: person.name },
    changes: { after: { userId, role, invitationId: invitation.id } },
  });
}

const unknownInvitation = (): AppError =>
  new AppError(
    "NOT_FOUND",
    "This invitation isn't there: it may have been used, replaced or taken back, have expired, or be for another e-mail address",
  );
