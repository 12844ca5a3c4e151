import type { EnvironmentKind } from "@claviger/shared/environments";
import type { KeyPolicy } from "@claviger/shared/key-policy";
import { LIMITS } from "@claviger/shared/limits";
import type { ApiKeyOwner, OrganizationAccess, Permission } from "@claviger/shared/permissions";
import type { ApiKeyGrantInput, CreateApiKeyInput } from "../../graphql/graphql";
import { fieldErrors } from "../../lib/errors";
import { metadataOf, metadataProblem } from "../../lib/metadata";
import { message, t } from "../../lib/text";
import { nameProblem, textProblem } from "../../lib/text-rules";
import { addressesProblem, splitAddresses } from "./addresses";
import type { ChosenCustomer } from "./customers-field";
import { expiresAt, expiryProblem, initialExpiry, type Expiry } from "./expiry";
import { grantProblems, UNCHOSEN, type GrantDraft, type GrantableProject, type KeyBounds } from "./grants";
import { fromDraft, NO_RATE_LIMIT, rateLimitProblem, type RateLimitDraft } from "./rate-limit";

export interface KeyFormValues {
  name: string;
  description: string;
  environmentKind: EnvironmentKind | null;
  grants: readonly GrantDraft[];
  organizationAccess: OrganizationAccess;
  owner: ApiKeyOwner;
  expiry: Expiry;
  /** As typed, one a line. */
  addresses: string;
  customers: readonly ChosenCustomer[];
  rateLimit: RateLimitDraft;
  /** As typed, in JSON. */
  metadata: string;
}

/** What the form begins with, where the page already knows. */
export interface KeyFormStart {
  name?: string;
  environmentKind?: EnvironmentKind;
  projectId?: string;
  environmentId?: string;
  permission?: Permission;
  /** Whatever else is known, over all that. */
  values?: Partial<KeyFormValues>;
}

export interface KeyFormRules {
  policy: Pick<KeyPolicy, "environmentBinding" | "requireExpiry" | "maxLifetimeDays">;
  projects: readonly GrantableProject[];
}

/** What a form for a key has for one of its fields. */
export type Problems = Readonly<Record<string, string>>;

export function newGrant(start: Partial<Omit<GrantDraft, "rowId">> = {}): GrantDraft {
  return {
    rowId: crypto.getRandomValues(new Uint32Array(2)).join("-"),
    projectId: start.projectId ?? null,
    environmentId: start.environmentId ?? null,
    permission: start.permission === undefined ? "READ" : start.permission,
    scopes: start.scopes ?? [],
  };
}

export function initialValues({ policy, projects }: KeyFormRules, start: KeyFormStart = {}): KeyFormValues {
  const { name = "", environmentKind = null, values, environmentId, permission } = start;
  const [only, ...others] = projects;
  const projectId = start.projectId ?? (others.length === 0 ? only?.id : undefined) ?? null;
  const place = { projectId, ...(environmentId && { environmentId }), ...(permission && { permission }) };
  return {
    name,
    description: "",
    environmentKind,
    grants: projects.length === 0 ? [] : [newGrant(place)],
    organizationAccess: "NONE",
    owner: "ORGANIZATION",
    expiry: initialExpiry(policy),
    addresses: "",
    customers: [],
    rateLimit: NO_RATE_LIMIT,
    metadata: "",
    ...values,
  };
}

/** Everything wrong with the form, by field. */
export function keyFormErrors(values: KeyFormValues, { policy, projects }: KeyFormRules, now: Date): Problems {
  const isUnbound = values.environmentKind === null && policy.environmentBinding === "STRICT";
  return found([
    ["name", nameProblem(values.name)],
    ["description", textProblem(t("Description"), values.description, LIMITS.description)],
    ["environmentKind", isUnbound ? t("Choose the kind of environment the key is for.") : null],
    ...accessProblems(values, { environmentKind: values.environmentKind }, projects),
    ["expiresAt", expiryProblem(values.expiry, policy, now)],
    ...boundsProblems(values),
    ["metadata", metadataProblem(values.metadata)],
  ]);
}

export type Finding = [field: string, problem: string | null];

/** What is wrong, by field. */
export function found(findings: readonly Finding[]): Problems {
  return Object.fromEntries(findings.filter((entry): entry is [string, string] => entry[1] !== null));
}

export function accessProblems(
  { grants, organizationAccess }: Pick<KeyFormValues, "grants" | "organizationAccess">,
  bounds: KeyBounds,
  projects: readonly GrantableProject[],
): Finding[] {
  const isUseless = grants.length === 0 && organizationAccess === "NONE";
  return [
    ...grantProblems(grants, bounds, projects).map((problem, index): Finding => [`grants.${index}`, problem]),
    ["grants", isUseless ? t("Add a grant, or give access to the organization below.") : null],
  ];
}

export function boundsProblems({ addresses, rateLimit }: Pick<KeyFormValues, "addresses" | "rateLimit">): Finding[] {
  return [
    ["allowedIps", addressesProblem(addresses)],
    ["rateLimit", rateLimitProblem(rateLimit)],
  ];
}

/** What a key's metadata is for. */
export const METADATA_OF_KEY = message(
  "A JSON object of your own, which verification hands to your API. Nothing secret.",
);

/** The fields of the part that is closed at first. */
export const BOUND_FIELDS = ["allowedIps", "customerIds", "rateLimit", "metadata"] as const;

/** The fields that a refusal of the server can be shown at. */
export function refusableFields({ grants }: Pick<KeyFormValues, "grants">): string[] {
  const rows = grants.map((_grant, index) => `grants.${index}`);
  const fields = ["name", "description", "environmentKind", ...rows, "grants", "organizationAccess", "expiresAt"];
  return [...fields, ...BOUND_FIELDS];
}

/** The server's refusal under the field that it names. Empty when it names none of the form's. */
export function refusedFields(error: unknown, values: Pick<KeyFormValues, "grants">): Problems {
  return fieldErrors(error, refusableFields(values));
}

export function keyInput(values: KeyFormValues, organizationId: string, now: Date): CreateApiKeyInput {
  const description = values.description.trim();
  const rateLimit = fromDraft(values.rateLimit);
  const metadata = metadataOf(values.metadata);
  const allowedIps = splitAddresses(values.addresses);
  return {
    organizationId,
    name: values.name.trim(),
    description: description === "" ? null : description,
    environmentKind: values.environmentKind,
    owner: values.owner,
    organizationAccess: values.organizationAccess,
    expiresAt: expiresAt(values.expiry, now)?.toISOString() ?? null,
    grants: grantInputs(values.grants),
    ...(allowedIps.length > 0 && { allowedIps }),
    ...(values.customers.length > 0 && { customerIds: values.customers.map(({ id }) => id) }),
    ...(rateLimit && { rateLimit }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}

export function grantInputs(grants: readonly GrantDraft[]): ApiKeyGrantInput[] {
  return grants.flatMap(({ projectId, environmentId, permission, scopes }) =>
    projectId === null || environmentId === UNCHOSEN
      ? []
      : [{ projectId, environmentId, permission, ...(scopes.length > 0 && { scopes: [...scopes] }) }],
  );
}
