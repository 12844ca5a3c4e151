import type { EnvironmentKind } from "@claviger/shared/environments";
import type { KeyPolicy } from "@claviger/shared/key-policy";
import { LIMITS } from "@claviger/shared/limits";
import type { OrganizationAccess, Permission } from "@claviger/shared/permissions";
import type { CreateApiKeyInput } from "../../graphql/graphql";
import { fieldErrors } from "../../lib/errors";
import { nameProblem, textProblem } from "../../lib/text-rules";
import { expiresAt, expiryProblem, initialExpiry, type Expiry } from "./expiry";
import { grantProblems, type GrantDraft, type GrantableProject } from "./grants";

export interface KeyFormValues {
  name: string;
  description: string;
  environmentKind: EnvironmentKind | null;
  grants: GrantDraft[];
  organizationAccess: OrganizationAccess;
  expiry: Expiry;
}

/** What the form begins with, where the page already knows. */
export interface KeyFormStart {
  name?: string;
  environmentKind?: EnvironmentKind;
  projectId?: string;
  environmentId?: string;
  permission?: Permission;
}

export interface KeyFormRules {
  policy: Pick<KeyPolicy, "environmentBinding" | "requireExpiry" | "maxLifetimeDays">;
  projects: readonly GrantableProject[];
}

export function newGrant(start: KeyFormStart = {}): GrantDraft {
  return {
    rowId: crypto.getRandomValues(new Uint32Array(2)).join("-"),
    projectId: start.projectId ?? null,
    environmentId: start.environmentId ?? null,
    permission: start.permission ?? "READ",
  };
}

export function initialValues({ policy, projects }: KeyFormRules, start: KeyFormStart = {}): KeyFormValues {
  const [only, ...others] = projects;
  const projectId = start.projectId ?? (others.length === 0 ? only?.id : undefined);
  return {
    name: start.name ?? "",
    description: "",
    environmentKind: start.environmentKind ?? null,
    grants: projects.length === 0 ? [] : [newGrant({ ...start, ...(projectId === undefined ? {} : { projectId }) })],
    organizationAccess: "NONE",
    expiry: initialExpiry(policy),
  };
}

/** Everything wrong with the form, by field. */
export function keyFormErrors(
  values: KeyFormValues,
  { policy, projects }: KeyFormRules,
  now: Date,
): Record<string, string> {
  const isUnbound = values.environmentKind === null && policy.environmentBinding === "STRICT";
  const isUseless = values.grants.length === 0 && values.organizationAccess === "NONE";
  const problems: [string, string | null][] = [
    ["name", nameProblem(values.name)],
    ["description", textProblem("Description", values.description, LIMITS.description)],
    ["environmentKind", isUnbound ? "Choose the kind of environment the key is for." : null],
    ...grantProblems(values.grants, values.environmentKind, projects).map((problem, index): [string, string | null] => [
      `grants.${index}`,
      problem,
    ]),
    ["grants", isUseless ? "Add a grant, or give access to the organization below." : null],
    ["expiresAt", expiryProblem(values.expiry, policy, now)],
  ];
  return Object.fromEntries(problems.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The fields that a refusal of the server can be shown at. */
export function refusableFields(values: Pick<KeyFormValues, "grants">): string[] {
  const rows = values.grants.map((_grant, index) => `grants.${index}`);
  return ["name", "description", "environmentKind", ...rows, "grants", "organizationAccess", "expiresAt"];
}

/** The server's refusal under the field that it names. Empty when it names none of the form's. */
export function refusedFields(error: unknown, values: Pick<KeyFormValues, "grants">): Record<string, string> {
  return fieldErrors(error, refusableFields(values));
}

export function keyInput(values: KeyFormValues, organizationId: string, now: Date): CreateApiKeyInput {
  const description = values.description.trim();
  return {
    organizationId,
    name: values.name,
    description: description === "" ? null : description,
    environmentKind: values.environmentKind,
    owner: "ORGANIZATION",
    organizationAccess: values.organizationAccess,
    expiresAt: expiresAt(values.expiry, now)?.toISOString() ?? null,
    grants: values.grants.flatMap(({ projectId, environmentId, permission }) =>
      projectId === null ? [] : [{ projectId, environmentId, permission }],
    ),
  };
}
