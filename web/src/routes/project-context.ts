import type { EnvironmentTarget } from "@claviger/shared/permissions";
import { useOutletContext } from "react-router";
import { graphql, type DocumentType } from "../graphql";
import type { OrganizationContext } from "./shell-context";

export const ProjectQuery = graphql(`
  query Project($organization: String!, $project: String!) {
    organization(slug: $organization) {
      id
      projects(first: 200, search: $project) {
        nodes {
          id
          name
          slug
          viewerPermission
          environments {
            id
            name
            slug
            kind
            mode
            ...EnvironmentList_environment
          }
          ...ProjectActions_project
        }
      }
    }
  }
`);

type Organization = NonNullable<DocumentType<typeof ProjectQuery>["organization"]>;
export type CurrentProject = Organization["projects"]["nodes"][number];
export type CurrentEnvironment = CurrentProject["environments"][number];

export interface ProjectContext extends OrganizationContext {
  project: CurrentProject;
}

/** The project that the address names. For pages below it, whose organization's rights are the viewer's in the project too. */
export const useCurrentProject = (): CurrentProject => useOutletContext<ProjectContext>().project;

/** All that the project's pages are given, for a layout between it and them to hand on. */
export const useProjectContext = (): ProjectContext => useOutletContext<ProjectContext>();

/** An environment, as `can` asks for it. */
export function targetOf(project: CurrentProject, { id, kind, mode }: CurrentEnvironment): EnvironmentTarget {
  return { kind: "environment", projectId: project.id, environmentId: id, environmentKind: kind, mode };
}
