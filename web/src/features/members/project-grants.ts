import type { Permission } from "@claviger/shared/permissions";
import { message, type Message } from "../../lib/text";

export interface NamedProject {
  id: string;
  name: string;
}

/** The permission in each project, by its id. What isn't there is not granted. */
export type ProjectGrants = Readonly<Record<string, Permission>>;

interface HeldGrant {
  permission: Permission;
  project: NamedProject;
}

export const PERMISSION_LABELS: Record<Permission, Message> = {
  READ: message("Read"),
  WRITE: message("Write"),
  MANAGE: message("Manage"),
};

export const grantsHeld = (held: readonly HeldGrant[]): ProjectGrants =>
  Object.fromEntries(held.map(({ project, permission }) => [project.id, permission]));

export function withGrant(grants: ProjectGrants, projectId: string, permission: Permission | null): ProjectGrants {
  const { [projectId]: _replaced, ...others } = grants;
  return permission === null ? others : { ...others, [projectId]: permission };
}

export const grantsInput = (grants: ProjectGrants) =>
  Object.entries(grants).map(([projectId, permission]) => ({ projectId, permission }));

/** The projects to choose for, also those held that are too far down the list to be on it. */
export function projectsToGrant(listed: readonly NamedProject[], held: readonly HeldGrant[]): readonly NamedProject[] {
  const unlisted = held.map(({ project }) => project).filter(({ id }) => listed.every((project) => project.id !== id));
  return [...unlisted, ...listed];
}
