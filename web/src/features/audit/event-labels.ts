import { EVENT_NAMES } from "@claviger/shared/event-names";
import { message, t, textOf, type Message } from "../../lib/text";

/** What events are about, by the first part of their names. */
const SUBJECTS: Readonly<Record<string, Message>> = {
  organization: message("Organization"),
  member: message("Members"),
  invitation: message("Invitations"),
  project: message("Projects"),
  environment: message("Environments"),
  customer: message("Customers"),
  api_key: message("API keys"),
  rate_limit_rule: message("Rate-limit rules"),
  budget: message("Budgets"),
  audit: message("Audit log"),
  sandbox: message("Sandboxes"),
  job: message("Jobs"),
  user: message("Accounts"),
};

const LABELS: Readonly<Record<string, Message>> = {
  "organization.created": message("Organization created"),
  "organization.updated": message("Organization changed"),
  "organization.deleted": message("Organization deleted"),
  "organization.key_policy_updated": message("Key policy changed"),
  "organization.plan_changed": message("Plan changed"),
  "member.invited": message("Member invited"),
  "member.joined": message("Member joined"),
  "member.updated": message("Member changed"),
  "member.removed": message("Member removed"),
  "invitation.revoked": message("Invitation revoked"),
  "project.created": message("Project created"),
  "project.updated": message("Project changed"),
  "project.deleted": message("Project deleted"),
  "project.scopes_set": message("Scopes changed"),
  "environment.created": message("Environment created"),
  "environment.updated": message("Environment changed"),
  "environment.deleted": message("Environment deleted"),
  "environment.routes_set": message("Routes changed"),
  "customer.created": message("Customer created"),
  "customer.updated": message("Customer changed"),
  "customer.deleted": message("Customer deleted"),
  "api_key.created": message("Key created"),
  "api_key.updated": message("Key changed"),
  "api_key.rotated": message("Key rotated"),
  "api_key.rotation_finished": message("Grace period ended early"),
  "api_key.secret_reissued": message("Lost secret replaced"),
  "api_key.disabled": message("Key disabled"),
  "api_key.enabled": message("Key enabled"),
  "api_key.revoked": message("Key revoked"),
  "api_key.revocation_started": message("Revocation of many keys started"),
  "api_key.deleted": message("Key deleted"),
  "rate_limit_rule.created": message("Rate-limit rule created"),
  "rate_limit_rule.updated": message("Rate-limit rule changed"),
  "rate_limit_rule.deleted": message("Rate-limit rule deleted"),
  "budget.created": message("Budget created"),
  "budget.updated": message("Budget changed"),
  "budget.deleted": message("Budget deleted"),
  "audit.exported": message("Audit log exported"),
  "audit.retention_applied": message("Old events removed"),
  "sandbox.purged": message("Sandbox purged"),
  "job.canceled": message("Job canceled"),
  "user.signed_up": message("Signed up"),
  "user.signed_in": message("Signed in"),
  "user.sign_in_refused": message("Sign-in refused"),
  "user.signed_out": message("Signed out"),
  "user.session_ended": message("Session ended"),
  "user.password_changed": message("Password changed"),
};

/** An event's name for people; an unknown one is put into words as well as can be. */
export const actionLabel = (action: string): string => labelIn(LABELS, action);

/** Every action, by what it is about, for a field to choose from: all of a subject, or one. */
export function actionChoices(): { group: string; items: { value: string; label: string }[] }[] {
  const bySubject = Map.groupBy(EVENT_NAMES, subjectOf);
  return [...bySubject].map(([subject, names]) => {
    const group = labelIn(SUBJECTS, subject);
    const all = names.length > 1 ? [{ value: subject, label: t("{group}: all", { group }) }] : [];
    return { group, items: [...all, ...names.map((value) => ({ value, label: actionLabel(value) }))] };
  });
}

/** The events that a choice stands for: one, or all of a subject. None for what was never offered. */
export const actionsOf = (choice: string): string[] =>
  EVENT_NAMES.filter((name) => name === choice || subjectOf(name) === choice);

const subjectOf = (action: string): string => action.slice(0, action.indexOf("."));

function labelIn(labels: Readonly<Record<string, Message>>, name: string): string {
  const label = labels[name];
  return label ? textOf(label) : inWords(name);
}

function inWords(name: string): string {
  const words = name.replace(/[._]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
