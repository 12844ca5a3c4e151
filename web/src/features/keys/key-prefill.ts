import { ENVIRONMENT_KINDS } from "@claviger/shared/environments";
import { ORGANIZATION_ACCESS, PERMISSIONS } from "@claviger/shared/permissions";
import { splitAddresses } from "./addresses";
import { EXPIRY_CHOICES, type Expiry } from "./expiry";
import { findProject, UNCHOSEN, type GrantableProject, type GrantDraft } from "./grants";
import { newGrant, type KeyFormValues } from "./key-form";
import { fromDraft } from "./rate-limit";

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const RATE = /^(\d{1,10})\/(\d{1,7})$/;

/**
 * What an address asks a new key to be: `for=production`, `grant=shop/staging:write`, `scope=shop/staging:read:orders`,
 * `expires=90`, `ip=10.0.0.0/8`, `rate=100/60` and so on. Whatever is unknown in it is ignored: it only fills in a form.
 */
export function readPrefill(params: URLSearchParams, projects: readonly GrantableProject[]): Partial<KeyFormValues> {
  const kind = ENVIRONMENT_KINDS.find((known) => known.toLowerCase() === params.get("for"));
  const access = ORGANIZATION_ACCESS.find((known) => known.toLowerCase() === params.get("organization"));
  const [, limit, windowSeconds] = RATE.exec(params.get("rate") ?? "") ?? [];
  const expiry = readExpiry(params.get("expires"));
  const grants = readGrants(params, projects);
  const addresses = params.getAll("ip");
  const name = params.get("name");
  const description = params.get("description");
  return {
    ...(name !== null && { name }),
    ...(description !== null && { description }),
    ...(kind && { environmentKind: kind }),
    ...(access && { organizationAccess: access }),
    ...(params.get("owner") === "me" && { owner: "MEMBER" as const }),
    ...(expiry && { expiry }),
    ...(limit && windowSeconds && { rateLimit: { limit, windowSeconds: Number(windowSeconds) } }),
    ...(addresses.length > 0 && { addresses: addresses.join("\n") }),
    ...(grants.length > 0 && { grants }),
    ...(grants.length === 0 && access && access !== "NONE" && { grants: [] }),
  };
}

/** The address of the form as it is filled in. Customers and metadata are left out: they are nobody's business on the way. */
export function writePrefill(values: KeyFormValues, projects: readonly GrantableProject[]): URLSearchParams {
  const params = new URLSearchParams();
  if (values.name.trim() !== "") params.set("name", values.name.trim());
  if (values.description.trim() !== "") params.set("description", values.description.trim());
  if (values.environmentKind !== null) params.set("for", values.environmentKind.toLowerCase());
  for (const grant of values.grants) {
    const place = writePlace(grant, projects);
    if (place === null) continue;
    if (grant.permission !== null) params.append("grant", `${place}:${grant.permission.toLowerCase()}`);
    for (const scope of grant.scopes) params.append("scope", `${place}:${scope}`);
  }
  if (values.organizationAccess !== "NONE") params.set("organization", values.organizationAccess.toLowerCase());
  if (values.owner === "MEMBER") params.set("owner", "me");
  params.set("expires", values.expiry.choice === "custom" ? values.expiry.date : values.expiry.choice);
  for (const address of splitAddresses(values.addresses)) params.append("ip", address);
  const rateLimit = fromDraft(values.rateLimit);
  if (rateLimit) params.set("rate", `${rateLimit.limit}/${rateLimit.windowSeconds}`);
  return params;
}

function readExpiry(text: string | null): Expiry | null {
  if (text === null) return null;
  if (DATE.test(text)) return { choice: "custom", date: text };
  const choice = EXPIRY_CHOICES.find((known) => known === text && known !== "custom");
  return choice ? { choice, date: "" } : null;
}

function readGrants(params: URLSearchParams, projects: readonly GrantableProject[]): GrantDraft[] {
  const grants = new Map<string, GrantDraft>();
  const at = (text: string) => {
    const place = readPlace(text, projects);
    if (!place) return null;
    const known = grants.get(text) ?? newGrant({ ...place, permission: null });
    return known;
  };
  for (const entry of params.getAll("grant")) {
    const [place, level] = cut(entry);
    const grant = at(place);
    const permission = PERMISSIONS.find((known) => known.toLowerCase() === level);
    if (grant && permission) grants.set(place, { ...grant, permission });
  }
  for (const entry of params.getAll("scope")) {
    const [place, scope] = cut(entry);
    const grant = at(place);
    const isDefined = findProject(projects, grant?.projectId ?? null)?.scopes.some(({ name }) => name === scope);
    if (grant && isDefined) grants.set(place, { ...grant, scopes: [...new Set([...grant.scopes, scope])] });
  }
  return [...grants.values()];
}

/** What stands before the first colon, and after it. */
function cut(text: string): [string, string] {
  const at = text.indexOf(":");
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function readPlace(
  text: string,
  projects: readonly GrantableProject[],
): Pick<GrantDraft, "projectId" | "environmentId"> | null {
  const [projectSlug, environmentSlug] = text.split("/");
  const project = projects.find(({ slug }) => slug === projectSlug);
  if (!project) return null;
  if (environmentSlug === undefined) return { projectId: project.id, environmentId: null };
  const environment = project.environments.find(({ slug }) => slug === environmentSlug);
  return environment ? { projectId: project.id, environmentId: environment.id } : null;
}

function writePlace({ projectId, environmentId }: GrantDraft, projects: readonly GrantableProject[]): string | null {
  const project = findProject(projects, projectId);
  if (!project || environmentId === UNCHOSEN) return null;
  if (environmentId === null) return project.slug;
  const environment = project.environments.find(({ id }) => id === environmentId);
  return environment ? `${project.slug}/${environment.slug}` : null;
}
