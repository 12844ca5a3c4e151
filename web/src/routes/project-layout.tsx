import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import { Outlet, useParams } from "react-router";
import { ErrorState } from "../ui/error-state";
import { NotFoundRoute } from "./not-found";
import { ProjectQuery, type CurrentProject, type ProjectContext } from "./project-context";
import { useOrganizationContext } from "./shell-context";

/** Finds the project that the address names, and what the viewer may do in it, for every page below. */
export function ProjectLayout() {
  const { projectSlug = "" } = useParams();
  const context = useOrganizationContext();
  const { organization } = context;
  const { data, error, refetch } = useQuery(ProjectQuery, {
    variables: { organization: organization.slug, project: projectSlug },
  });
  const project = data?.organization?.projects.nodes.find(({ slug }) => slug === projectSlug);
  if (data && !project) return <NotFoundRoute />;
  if (!project) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={320} radius="lg" />;
  }
  const below: ProjectContext = {
    ...context,
    organization: { ...organization, rights: withPermission(organization.rights, project) },
    project,
  };
  return <Outlet context={below} key={project.id} />;
}

function withPermission(rights: MemberRights, { id, viewerPermission }: CurrentProject): MemberRights {
  const projectGrants = viewerPermission ? [{ projectId: id, permission: viewerPermission }] : [];
  return { ...rights, projectGrants };
}
