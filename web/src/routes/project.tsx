import { useQuery } from "@apollo/client/react";
import { Button, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { can } from "@claviger/shared/permissions";
import { IconPlus, IconStack2 } from "@tabler/icons-react";
import { useParams } from "react-router";
import { CreateEnvironmentDialog } from "../features/projects/create-environment-dialog";
import { EnvironmentList } from "../features/projects/environment-list";
import { ProjectActions } from "../features/projects/project-actions";
import { graphql } from "../graphql";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Section } from "../ui/section";
import { NotFoundRoute } from "./not-found";
import { ProjectKeys } from "./project-keys";
import { useCurrentOrganization } from "./shell-context";

const ProjectQuery = graphql(`
  query Project($organization: String!, $project: String!) {
    organization(slug: $organization) {
      id
      projects(first: 200, search: $project) {
        nodes {
          id
          name
          slug
          environments {
            id
            ...EnvironmentList_environment
          }
          ...ProjectActions_project
        }
      }
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;

export function ProjectRoute() {
  const { projectSlug = "" } = useParams();
  const organization = useCurrentOrganization();
  const [isCreating, creating] = useDisclosure(false);
  const { data, error, refetch } = useQuery(ProjectQuery, {
    variables: { organization: organization.slug, project: projectSlug },
  });
  const project = data?.organization?.projects.nodes.find(({ slug }) => slug === projectSlug);
  if (data && !project) return <NotFoundRoute />;
  if (!project) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={320} radius="lg" />;
  }

  const target = { kind: "project", projectId: project.id } as const;
  const rights = organization.rights;
  const newEnvironment = can(rights, "environment.create", target) && (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      onClick={creating.open}
    >
      New environment
    </Button>
  );

  return (
    <>
      <PageHeader
        title={project.name}
        crumbs={[{ label: organization.name, to: `/${organization.slug}` }]}
        actions={
          <ProjectActions
            project={project}
            canUpdate={can(rights, "project.update", target)}
            canDelete={can(rights, "project.delete", target)}
          />
        }
      />
      <Stack gap="lg">
        <Section
          title="Environments"
          description="A key reaches one kind of environment. Your API names its id when it asks about a key."
          actions={newEnvironment}
          flush
        >
          {project.environments.length === 0 ? (
            <EmptyState icon={<IconStack2 size={24} stroke={1.5} />} title="No environments" action={newEnvironment}>
              Without one, no key can be verified for this project.
            </EmptyState>
          ) : (
            <EnvironmentList
              environments={project.environments}
              canUpdate={can(rights, "project.update", target)}
              canDelete={can(rights, "project.delete", target)}
            />
          )}
        </Section>
        {can(rights, "api_key.list", ORGANIZATION) && <ProjectKeys projectId={project.id} />}
      </Stack>
      <CreateEnvironmentDialog opened={isCreating} onClose={creating.close} projectId={project.id} />
    </>
  );
}
