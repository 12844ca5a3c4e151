import type { EnvironmentKind } from "@claviger/shared/environments";
import type { OrganizationAccess, Permission } from "@claviger/shared/permissions";
import { effectiveGrants } from "./grants";

export interface NamedGrant {
  projectId: string;
  projectName: string;
  environmentId: string | null;
  environmentName: string | null;
  /** Null: the grant carries scopes alone. */
  permission: Permission | null;
  scopes: readonly string[];
}

export interface Access {
  /** Null: several kinds. */
  environmentKind: EnvironmentKind | null;
  grants: readonly NamedGrant[];
  organizationAccess: OrganizationAccess;
}

const VERBS: Record<Permission, string> = {
  READ: "read",
  WRITE: "read and write",
  MANAGE: "read, write, delete and manage keys",
};

const ORGANIZATION_VERBS: Record<OrganizationAccess, string | null> = {
  NONE: null,
  READ: "read everything in the organization, keys and members included",
  WRITE:
    "read everything in the organization, create and change its projects and environments, disable and revoke its keys",
};

const STRONGEST_FIRST: readonly Permission[] = ["MANAGE", "WRITE", "READ"];
/** As many scopes of one grant as a sentence bears. */
const MOST_SCOPES = 5;
const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

/** What a key may do, in one sentence for people. Says only what takes effect: a grant that another one includes is left out. */
export function accessSentence({ environmentKind, grants, organizationAccess }: Access): string {
  const effective = effectiveGrants(grants.filter(hasPermission));
  const clauses = STRONGEST_FIRST.flatMap((permission) => {
    const places = effective.filter((grant) => grant.permission === permission);
    if (places.length === 0) return [];
    return [`${VERBS[permission]} in ${list.format(places.map((grant) => placeName(grant, environmentKind)))}`];
  });
  for (const grant of grants.filter(({ scopes }) => scopes.length > 0)) {
    clauses.push(`use ${list.format(shortened(grant.scopes))} in ${placeName(grant, environmentKind)}`);
  }
  const organization = ORGANIZATION_VERBS[organizationAccess];
  if (organization !== null) clauses.push(organization);

  if (clauses.length === 0) return "Can’t do anything yet.";
  return `Can ${clauses.join("; can ")}. Nothing else.`;
}

export function hasPermission<TGrant extends Pick<NamedGrant, "permission">>(
  grant: TGrant,
): grant is TGrant & { permission: Permission } {
  return grant.permission !== null;
}

function shortened(scopes: readonly string[]): readonly string[] {
  return scopes.length <= MOST_SCOPES
    ? scopes
    : [...scopes.slice(0, MOST_SCOPES), `${scopes.length - MOST_SCOPES} more`];
}

/** Where a grant applies, such as “Shop / Production” or “all staging environments of Shop”. */
function placeName(
  grant: Pick<NamedGrant, "projectName" | "environmentName">,
  environmentKind: EnvironmentKind | null,
): string {
  if (grant.environmentName !== null) return `${grant.projectName} / ${grant.environmentName}`;
  return `all ${environmentKind === null ? "" : `${environmentKind.toLowerCase()} `}environments of ${grant.projectName}`;
}
