import type { EnvironmentKind } from "@claviger/shared/environments";
import type { OrganizationAccess, Permission } from "@claviger/shared/permissions";
import { effectiveGrants } from "./grants";

export interface NamedGrant {
  projectId: string;
  projectName: string;
  environmentId: string | null;
  environmentName: string | null;
  permission: Permission;
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
const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

/** What a key may do, in one sentence for people. Says only what takes effect: a grant that another one includes is left out. */
export function accessSentence({ environmentKind, grants, organizationAccess }: Access): string {
  const effective = effectiveGrants(grants);
  const clauses = STRONGEST_FIRST.flatMap((permission) => {
    const places = effective.filter((grant) => grant.permission === permission);
    if (places.length === 0) return [];
    return [`${VERBS[permission]} in ${list.format(places.map((grant) => placeName(grant, environmentKind)))}`];
  });
  const organization = ORGANIZATION_VERBS[organizationAccess];
  if (organization !== null) clauses.push(organization);

  if (clauses.length === 0) return "Can’t do anything yet.";
  return `Can ${clauses.join("; can ")}. Nothing else.`;
}

/** Where a grant applies, such as “Shop / Production” or “all staging environments of Shop”. */
function placeName(
  grant: Pick<NamedGrant, "projectName" | "environmentName">,
  environmentKind: EnvironmentKind | null,
): string {
  if (grant.environmentName !== null) return `${grant.projectName} / ${grant.environmentName}`;
  return `all ${environmentKind === null ? "" : `${environmentKind.toLowerCase()} `}environments of ${grant.projectName}`;
}
