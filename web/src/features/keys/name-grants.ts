import type { NamedGrant } from "./access-sentence";
import { findProject, UNCHOSEN, type GrantableProject, type GrantDraft } from "./grants";

/** Grants with the names of their places. Those that aren't filled in yet are left out. */
export function nameGrants(grants: readonly GrantDraft[], projects: readonly GrantableProject[]): NamedGrant[] {
  return grants.flatMap(({ projectId, environmentId, permission, scopes }) => {
    const project = findProject(projects, projectId);
    if (!project || environmentId === UNCHOSEN) return [];
    const environment = project.environments.find(({ id }) => id === environmentId);
    return [
      {
        projectId: project.id,
        projectName: project.name,
        environmentId,
        environmentName: environment?.name ?? null,
        permission,
        scopes,
      },
    ];
  });
}
