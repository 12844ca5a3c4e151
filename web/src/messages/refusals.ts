import { message } from "../lib/text";

/**
 * What the server says when it refuses, where that is the same sentence each time: so the catalogues hold it in other
 * languages, and `describeError` finds it there. Nothing loads this file: in English the server's words are shown as they are.
 */
export const REFUSALS = [
  message("Wrong e-mail or password"),
  message("There is already an account with this e-mail address"),
  message("Sign-up is closed. Ask for an invitation."),
  message("The current password is wrong."),
  message("This is the session that you are using: sign out to end it"),

  message("This slug is taken"),
  message("This slug is reserved"),
  message("You already belong to this organization"),
  message("Somebody with this e-mail address already belongs to the organization"),
  message("This address has an invitation that you may not replace"),
  message(
    "This invitation isn't there: it may have been used, replaced or taken back, have expired, or be for another e-mail address",
  ),
  message("An organization needs an owner: make somebody else one first"),
  message("The job has finished"),

  message("This name is taken in the environment"),
  message("Another customer of the environment has this external id"),
  message("External id must not look like the id of a customer."),
  message("Another route matches the same method and paths"),
  message("This scope is there twice"),
  message("A scope has 1 to 64 of a-z, 0-9 and : _ . -"),

  message("Another key that isn't revoked has this name"),
  message("A key can't be given more than you hold yourself"),
  message("A revoked key can't be changed"),
  message("Only a revoked or expired key can be deleted"),
  message("A key that is expired can't be duplicated: give it a new expiry first"),
  message("The customers that the key was bound to are gone: say which ones it is for, or that it is for any"),
  message("The organization's key policy asks for keys to be rotated, not replaced"),
  message("The organization's key policy asks for keys to be replaced, not rotated"),
  message("The organization's key policy asks for an expiry"),
  message("The expiry must lie in the future"),
  message("Choose the kind of environment that the key is bound to"),
  message("The key doesn't reach this environment"),
  message("Write an IPv4 or IPv6 address, or a block of them such as 10.0.0.0/8 or 2001:db8::/32"),
  message("The prefix must be 2 to 12 of a-z and 0-9, starting with a letter"),
];
