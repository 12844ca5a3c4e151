import { randomBytes } from "node:crypto";
import { INVITE_ACTIONS, type Role } from "@claviger/shared/permissions";
import { LessThanOrEqual } from "typeorm";
import { may } from "../access/authorize.js";
import { Member } from "../access/member.entity.js";
import { requireActor, type Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { User } from "../identity/user.entity.js";
import { addSeconds } from "../platform/clock.js";
import { alreadyExists, forbidden } from "../platform/errors.js";
import { sha256 } from "../platform/hashing.js";
import { newId } from "../platform/ids.js";
import { readEmail } from "../platform/read-input.js";
import { invitationMail } from "./invitation-mail.js";
import { Invitation } from "./invitation.entity.js";
import { lockOrganization } from "./lock-organization.js";
import { mayStillInvite } from "./may-still-invite.js";
import { requireOrganization } from "./require-organization.js";

export interface InviteMemberInput {
  readonly organizationId: string;
  readonly email: string;
  readonly role: Role;
}

/** The token: it is stored nowhere and shown once. */
export interface IssuedInvitation {
  readonly invitation: Invitation;
  readonly token: string;
}

const LIFETIME_SECONDS = 7 * 24 * 3600;

/**
 * Invites somebody for seven days, in place of an older invitation of theirs. Owners invite in any role, admins up to ADMIN,
 * keys as MEMBER; otherwise throws FORBIDDEN. Throws ALREADY_EXISTS for who belongs to the organization.
 */
export async function inviteMember(ctx: Context, input: InviteMemberInput): Promise<IssuedInvitation> {
  const { id: organizationId } = await requireOrganization(ctx, input.organizationId, INVITE_ACTIONS[input.role]);
  const { text: email, canonical: canonicalEmail } = readEmail("email", input.email);
  const token = randomBytes(32).toString("base64url");
  const createdAt = ctx.clock.now();
  const invitation: Invitation = {
    id: newId("inv"),
    organizationId,
    email,
    canonicalEmail,
    role: input.role,
    digest: sha256(token),
    invitedById: actorId(ctx),
    createdAt,
    expiresAt: addSeconds(createdAt, LIFETIME_SECONDS),
  };

  const organization = await inTransaction(ctx, async (tx) => {
    const locked = await lockOrganization(tx, organizationId);
    await refuseMember(tx, organizationId, canonicalEmail);
    const replaced = await dropOlder(tx, organizationId, canonicalEmail);
    await tx.db.insert(Invitation, invitation);
    await recordEvent(tx, "member.invited", {
      organizationId,
      target: { id: invitation.id, label: email },
      changes: {
        ...(replaced ? { before: { id: replaced.id, role: replaced.role, expiresAt: replaced.expiresAt } } : {}),
        after: { email, role: invitation.role, expiresAt: invitation.expiresAt },
      },
    });
    return locked;
  });
  ctx.mailer.post(invitationMail(ctx, organization, invitation, token));
  return { invitation, token };
}

function actorId(ctx: Context): string | null {
  const actor = requireActor(ctx);
  switch (actor.kind) {
    case "USER":
      return actor.userId;
    case "API_KEY":
      return actor.apiKeyId;
    case "SYSTEM":
      return null;
  }
}

async function refuseMember(tx: Context, organizationId: string, canonicalEmail: string): Promise<void> {
  const person = await tx.db.findOneBy(User, { canonicalEmail });
  if (!person || !(await tx.db.existsBy(Member, { organizationId, userId: person.id }))) return;
  throw alreadyExists("email", "Somebody with this e-mail address already belongs to the organization");
}

/** Inviting again takes the older invitation back, which takes the right to do that or to have made it. */
async function dropOlder(tx: Context, organizationId: string, canonicalEmail: string): Promise<Invitation | null> {
  await tx.db.delete(Invitation, { organizationId, expiresAt: LessThanOrEqual(tx.clock.now()) });
  const older = await tx.db.findOneBy(Invitation, { organizationId, canonicalEmail });
  if (!older) return null;
  const mayReplace =
    (await may(tx, INVITE_ACTIONS[older.role], organizationId, { kind: "organization" })) ||
    (await may(tx, "invitation.revoke", organizationId, { kind: "organization" })) ||
    !(await mayStillInvite(tx, older));
  if (!mayReplace) throw forbidden("This address has an invitation that you may not replace");
  await tx.db.delete(Invitation, { id: older.id });
  return older;
}
