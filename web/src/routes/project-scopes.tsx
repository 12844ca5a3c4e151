import { useLazyQuery, useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { can } from "@claviger/shared/permissions";
import { IconPlus, IconSearchOff, IconTag } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { RemoveScopeDialog } from "../features/scopes/remove-scope-dialog";
import { ScopeDialog } from "../features/scopes/scope-dialog";
import { ScopeList } from "../features/scopes/scope-list";
import type { Scope } from "../features/scopes/use-set-scopes";
import { graphql } from "../graphql";
import { rich, t } from "../lib/text";
import { useAddressParam } from "../lib/use-address-param";
import { useEntryDialog } from "../lib/use-entry-dialog";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { SearchField } from "../ui/search-field";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { useCurrentProject } from "./project-context";
import { useCurrentOrganization } from "./shell-context";

const ProjectScopesQuery = graphql(`
  query ProjectScopes($projectId: ID!) {
    project(id: $projectId) {
      id
      scopes {
        name
        description
        includesAll
      }
    }
  }
`);

const ScopeCarriersQuery = graphql(`
  query ScopeCarriers($slug: String!, $projectId: ID!, $scope: String!) {
    organization(slug: $slug) {
      id
      apiKeys(first: 10, filter: { projectId: $projectId, scope: $scope, status: [ACTIVE, INACTIVE] }) {
        ...RemoveScopeDialog_carriers
      }
    }
  }
`);

const code = (text: ReactNode) => <code>{text}</code>;
const ORGANIZATION = { kind: "organization" } as const;
/** From this many on there is a field to search them. */
const MANY = 10;

export function ProjectScopesRoute() {
  const { slug, rights } = useCurrentOrganization();
  const { id: projectId } = useCurrentProject();
  const [search, searchFor] = useAddressParam("search");
  const { data, error, refetch } = useQuery(ProjectScopesQuery, { variables: { projectId } });
  const { verb, entry, open, close } = useEntryDialog<"edit" | "remove", Scope | null>();
  const [findCarriers, carriers] = useLazyQuery(ScopeCarriersQuery, { fetchPolicy: "network-only" });
  const scopes = data?.project?.scopes;
  if (error && !scopes) return <ErrorState error={error} onRetry={() => void refetch()} />;

  const shown = scopes?.filter((scope) => matches(scope, search)) ?? [];
  const mayChange = can(rights, "project.set_scopes", { kind: "project", projectId });
  const add = mayChange && (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      disabled={!scopes}
      onClick={() => open("edit", null)}
    >
      {t("New scope")}
    </Button>
  );
  // Where the keys can't be asked for, the server still refuses to drop what one of them carries.
  const askToRemove = async (scope: Scope) => {
    if (can(rights, "api_key.list", ORGANIZATION)) {
      await findCarriers({ variables: { slug, projectId, scope: scope.name } }).catch(() => undefined);
    }
    open("remove", scope);
  };

  return (
    <Section
      title={t("Scopes")}
      description={t(
        "What the project’s own API lets callers do, by names of yours. A key carries those that its grants name; they mean nothing to Claviger itself.",
      )}
      actions={scopes && scopes.length > 0 && add}
      flush
    >
      {!scopes && <TableSkeleton columns={2} label={t("Loading scopes")} />}
      {scopes && (scopes.length >= MANY || search !== "") && (
        <div style={{ padding: "14px 20px", borderBottom: "1px solid var(--claviger-border)" }}>
          <SearchField label={t("Search scopes")} value={search} onSearch={searchFor} />
        </div>
      )}
      {scopes && scopes.length === 0 && (
        <EmptyState icon={<IconTag size={24} stroke={1.5} />} title={t("No scopes yet")} action={add}>
          {rich(
            "Without scopes, keys are told apart by read, write and manage alone. Define some, such as <code>read:orders</code>, where your API knows finer rights.",
            { code },
          )}
        </EmptyState>
      )}
      {scopes && scopes.length > 0 && shown.length === 0 && (
        <EmptyState
          icon={<IconSearchOff size={24} stroke={1.5} />}
          title={t("No scope matches")}
          action={
            <Button variant="default" onClick={() => searchFor("")}>
              {t("Show all scopes")}
            </Button>
          }
        />
      )}
      {shown.length > 0 && (
        <ScopeList
          scopes={shown}
          onEdit={mayChange ? (scope) => open("edit", scope) : null}
          onRemove={mayChange ? (scope) => void askToRemove(scope) : null}
        />
      )}
      <ScopeDialog opened={verb === "edit"} onClose={close} projectId={projectId} scopes={scopes ?? []} scope={entry} />
      <RemoveScopeDialog
        opened={verb === "remove"}
        onClose={close}
        projectId={projectId}
        organizationSlug={slug}
        name={entry?.name ?? ""}
        carriers={carriers.data?.organization?.apiKeys ?? null}
      />
    </Section>
  );
}

function matches({ name, description }: Scope, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return name.includes(wanted) || (description ?? "").toLowerCase().includes(wanted);
}
