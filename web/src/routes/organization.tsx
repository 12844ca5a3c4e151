import { useQuery } from "@apollo/client/react";
import { Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { can } from "@claviger/shared/permissions";
import { IconFolderPlus, IconFolders, IconPlus, IconSearchOff } from "@tabler/icons-react";
import { useSearchParams } from "react-router";
import { GettingStarted } from "../features/organizations/getting-started";
import { OverviewFigures, OverviewFiguresSkeleton } from "../features/organizations/overview-figures";
import { CreateProjectDialog } from "../features/projects/create-project-dialog";
import { ProjectList } from "../features/projects/project-list";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { SearchField } from "../ui/search-field";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { NotFoundRoute } from "./not-found";
import { OrganizationOverview } from "./organization-overview";
import { useCurrentOrganization } from "./shell-context";

const OrganizationQuery = graphql(`
  query Organization($slug: String!, $seesKeys: Boolean!, $search: String, $after: String) {
    organization(slug: $slug) {
      id
      ...OverviewFigures_organization @include(if: $seesKeys)
      ...GettingStarted_organization @include(if: $seesKeys)
      allProjects: projects(first: 1) {
        totalCount
      }
      projects(first: 25, after: $after, search: $search) {
        nodes {
          id
          ...ProjectList_project
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;
const SEARCHABLE_FROM = 8;

export function OrganizationRoute() {
  const current = useCurrentOrganization();
  const [isCreating, creating] = useDisclosure(false);
  const [params, setParams] = useSearchParams();
  const search = params.get("search") ?? "";
  const after = params.get("after");
  const seesKeys = can(current.rights, "api_key.list", ORGANIZATION);
  const canCreate = can(current.rights, "project.create", ORGANIZATION);
  const { data, previousData, error, refetch } = useQuery(OrganizationQuery, {
    variables: { slug: current.slug, seesKeys, search: search || null, after },
  });
  if (data && !data.organization) return <NotFoundRoute />;
  const organization = (data ?? previousData)?.organization;
  const projects = organization?.projects;
  const endCursor = projects?.pageInfo.hasNextPage ? projects.pageInfo.endCursor : null;

  const goTo = (next: { search?: string; after?: string }) => setParams(next, { replace: next.after === undefined });
  const newProject = (
    <Button leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />} onClick={creating.open}>
      {t("New project")}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={current.name}
        description={t("Projects hold the environments that your keys reach.")}
        actions={canCreate && newProject}
      />
      {error && <ErrorState error={error} isBeside={Boolean(organization)} onRetry={() => void refetch()} />}
      {(organization || !error) && (
        <Stack gap="lg">
          {seesKeys && (
            <>
              {organization ? <OverviewFigures organization={organization} /> : <OverviewFiguresSkeleton />}
              {organization && <GettingStarted organization={organization} />}
              <OrganizationOverview slug={current.slug} />
            </>
          )}
          <Section
            title={t("Projects")}
            flush
            actions={
              (search !== "" || (organization?.allProjects.totalCount ?? 0) >= SEARCHABLE_FROM) && (
                <SearchField
                  label={t("Search projects")}
                  value={search}
                  onSearch={(text) => goTo(text === "" ? {} : { search: text })}
                />
              )
            }
          >
            {!projects && <TableSkeleton columns={2} label={t("Loading projects")} />}
            {projects?.totalCount === 0 && (
              <NoProjects search={search} canCreate={canCreate} onCreate={creating.open} />
            )}
            {projects && projects.totalCount > 0 && (
              <>
                <ProjectList projects={projects.nodes} organizationSlug={current.slug} />
                {(after !== null || endCursor !== null) && (
                  <Pager
                    summary={t("{count, plural, one {# project} other {# projects}}", { count: projects.totalCount })}
                    onFirst={after === null ? null : () => goTo(search === "" ? {} : { search })}
                    onNext={endCursor === null ? null : () => goTo({ ...(search && { search }), after: endCursor })}
                  />
                )}
              </>
            )}
          </Section>
        </Stack>
      )}
      <CreateProjectDialog opened={isCreating} onClose={creating.close} organization={current} />
    </>
  );
}

interface NoProjectsProps {
  search: string;
  canCreate: boolean;
  onCreate: () => void;
}

function NoProjects({ search, canCreate, onCreate }: NoProjectsProps) {
  if (search !== "") {
    return (
      <EmptyState icon={<IconSearchOff size={24} stroke={1.5} />} title={t("No project matches")}>
        {t("Nothing is called “{search}”.", { search })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconFolders size={24} stroke={1.5} />}
      title={t("No projects yet")}
      action={
        canCreate && (
          <Button leftSection={<IconFolderPlus size={16} stroke={1.5} aria-hidden />} onClick={onCreate}>
            {t("Create the first project")}
          </Button>
        )
      }
    >
      {t("A project stands for something that you guard with keys, such as an app or an API.")}
    </EmptyState>
  );
}
