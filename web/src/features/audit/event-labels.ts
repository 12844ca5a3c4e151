import { EVENT_NAMES } from "@claviger/shared/event-names";

/** What events are about, by the first part of their names. */
const SUBJECTS: Readonly<Record<string, string>> = {
  organization: "Organization",
  member: "Members",
  invitation: "Invitations",
  project: "Projects",
  environment: "Environments",
  customer: "Customers",
  api_key: "API keys",
  rate_limit_rule: "Rate-limit rules",
  budget: "Budgets",
  audit: "Audit log",
  sandbox: "Sandboxes",
  job: "Jobs",
  user: "Accounts",
};

const LABELS: Readonly<Record<string, string>> = {
  "organization.created": "Organization created",
  "organization.updated": "Organization changed",
  "organization.deleted": "Organization deleted",
  "organization.key_policy_updated": "Key policy changed",
  "organization.plan_changed": "Plan changed",
  "member.invited": "Member invited",
  "member.joined": "Member joined",
  "member.updated": "Member changed",
  "member.removed": "Member removed",
  "invitation.revoked": "Invitation revoked",
  "project.created": "Project created",
  "project.updated": "Project changed",
  "project.deleted": "Project deleted",
  "project.scopes_set": "Scopes changed",
  "environment.created": "Environment created",
  "environment.updated": "Environment changed",
  "environment.deleted": "Environment deleted",
  "environment.routes_set": "Routes changed",
  "customer.created": "Customer created",
  "customer.updated": "Customer changed",
  "customer.deleted": "Customer deleted",
  "api_key.created": "Key created",
  "api_key.updated": "Key changed",
  "api_key.rotated": "Key rotated",
  "api_key.rotation_finished": "Grace period ended early",
  "api_key.secret_reissued": "Lost secret replaced",
  "api_key.disabled": "Key disabled",
  "api_key.enabled": "Key enabled",
  "api_key.revoked": "Key revoked",
  "api_key.revocation_started": "Revocation of many keys started",
  "api_key.deleted": "Key deleted",
  "rate_limit_rule.created": "Rate-limit rule created",
  "rate_limit_rule.updated": "Rate-limit rule changed",
  "rate_limit_rule.deleted": "Rate-limit rule deleted",
  "budget.created": "Budget created",
  "budget.updated": "Budget changed",
  "budget.deleted": "Budget deleted",
  "audit.exported": "Audit log exported",
  "audit.retention_applied": "Old events removed",
  "sandbox.purged": "Sandbox purged",
  "job.canceled": "Job canceled",
  "user.signed_up": "Signed up",
  "user.signed_in": "Signed in",
  "user.sign_in_refused": "Sign-in refused",
  "user.signed_out": "Signed out",
  "user.session_ended": "Session ended",
  "user.password_changed": "Password changed",
};

/** An event's name for people; an unknown one is put into words as well as can be. */
export const actionLabel = (action: string): string => LABELS[action] ?? inWords(action);

/** Every action, by what it is about, for a field to choose from: all of a subject, or one. */
export function actionChoices(): { group: string; items: { value: string; label: string }[] }[] {
  const bySubject = Map.groupBy(EVENT_NAMES, subjectOf);
  return [...bySubject].map(([subject, names]) => {
    const group = SUBJECTS[subject] ?? inWords(subject);
    const all = names.length > 1 ? [{ value: subject, label: `${group}: all` }] : [];
    return { group, items: [...all, ...names.map((value) => ({ value, label: actionLabel(value) }))] };
  });
}

/** The events that a choice stands for: one, or all of a subject. None for what was never offered. */
export const actionsOf = (choice: string): string[] =>
  EVENT_NAMES.filter((name) => name === choice || subjectOf(name) === choice);

const subjectOf = (action: string): string => action.slice(0, action.indexOf("."));

function inWords(name: string): string {
  const words = name.replace(/[._]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
