import { requireActor, type Context } from "../context/context.js";
import type { Mail } from "../platform/mail.js";
import type { Invitation } from "./invitation.entity.js";
import type { Organization } from "./organization.entity.js";

/** The token stands in the fragment of the link, which browsers send to no server and so no log keeps. */
export function invitationMail(ctx: Context, organization: Organization, invitation: Invitation, token: string): Mail {
  const { email, expiresAt } = invitation;
  const { label } = requireActor(ctx);
  return {
    to: email,
    subject: `Invitation to ${organization.name} on Claviger`,
    text: [
      `${label} invites you to join ${organization.name} on Claviger.`,
      `To accept, open this link and sign in or make an account with ${email}:`,
      `${ctx.installation.panelOrigin}/invitations#${token}`,
      `It works once, until ${expiresAt.toUTCString()}. If you don't know what this is about, you need not do anything.`,
      "",
    ].join("\n\n"),
  };
}
