import type { EnvironmentKind } from "@claviger/shared/environments";
import type { OrganizationAccess, Permission } from "@claviger/shared/permissions";
import { inLanguage } from "../../lib/language";
import { message, t, textOf, type Message } from "../../lib/text";
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

const RIGHTS: Record<Permission, Message> = {
  READ: message("can read in {places}"),
  WRITE: message("can read and write in {places}"),
  MANAGE: message("can read, write, delete and manage keys in {places}"),
};

const ORGANIZATION_RIGHTS: Record<OrganizationAccess, Message | null> = {
  NONE: null,
  READ: message("can read everything in the organization, keys and members included"),
  WRITE: message(
    "can read everything in the organization, create and change its projects and environments, disable and revoke its keys",
  ),
};

const STRONGEST_FIRST: readonly Permission[] = ["MANAGE", "WRITE", "READ"];
/** As many scopes of one grant as a sentence bears. */
const MOST_SCOPES = 5;
const list = inLanguage((language) => new Intl.ListFormat(language, { style: "long", type: "conjunction" }));

/** What a key may do, in one sentence for people. Says only what takes effect: a grant that another one includes is left out. */
export function accessSentence({ environmentKind, grants, organizationAccess }: Access): string {
  const effective = effectiveGrants(grants.filter(hasPermission));
  const clauses = STRONGEST_FIRST.flatMap((permission) => {
    const places = effective.filter((grant) => grant.permission === permission);
    if (places.length === 0) return [];
    return [
      textOf(RIGHTS[permission], { places: list().format(places.map((grant) => placeName(grant, environmentKind))) }),
    ];
  });
  for (const grant of grants.filter(({ scopes }) => scopes.length > 0)) {
    clauses.push(
      t("can use {scopes} in {place}", {
        scopes: list().format(shortened(grant.scopes)),
        place: placeName(grant, environmentKind),
      }),
    );
  }
  const organization = ORGANIZATION_RIGHTS[organizationAccess];
  if (organization !== null) clauses.push(textOf(organization));

  if (clauses.length === 0) return t("Can’t do anything yet.");
  return t("{rights}. Nothing else.", { rights: capitalized(clauses.join("; ")) });
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function hasPermission<TGrant extends Pick<NamedGrant, "permission">>(
  grant: TGrant,
): grant is TGrant & { permission: Permission } {
  return grant.permission !== null;
}

function shortened(scopes: readonly string[]): readonly string[] {
  return scopes.length <= MOST_SCOPES
    ? scopes
    : [...scopes.slice(0, MOST_SCOPES), t("{count} more", { count: scopes.length - MOST_SCOPES })];
}

const ALL_ENVIRONMENTS: Record<EnvironmentKind | "ANY", Message> = {
  PRODUCTION: message("all production environments of {project}"),
  STAGING: message("all staging environments of {project}"),
  DEVELOPMENT: message("all development environments of {project}"),
  ANY: message("all environments of {project}"),
};

/** Where a grant applies, such as “Shop / Production” or “all staging environments of Shop”. */
function placeName(
  grant: Pick<NamedGrant, "projectName" | "environmentName">,
  environmentKind: EnvironmentKind | null,
): string {
  if (grant.environmentName !== null) return `${grant.projectName} / ${grant.environmentName}`;
  return textOf(ALL_ENVIRONMENTS[environmentKind ?? "ANY"], { project: grant.projectName });
}
