import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconKey, IconLock, IconPlus, IconSearchOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { CreateKeyDialog } from "../features/keys/create-key-dialog";
import { KeyFilterBar } from "../features/keys/key-filter-bar";
import {
  changeFilters,
  isFiltered,
  listVariables,
  NO_FILTERS,
  readFilters,
  sortedBy,
  writeFilters,
  type KeyFilters,
} from "../features/keys/key-filters";
import { KeyTable } from "../features/keys/key-table";
import { graphql } from "../graphql";
import { hasCode } from "../lib/errors";
import { counted } from "../lib/plural";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { NotFoundRoute } from "./not-found";
import { useNewKeyAddress } from "./new-key-address";
import { useCurrentOrganization } from "./shell-context";

const ApiKeysQuery = graphql(`
  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {
    organization(slug: $slug) {
      id
      activeApiKeyCount
      ...CreateKeyDialog_organization
      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        ...KeyTable_apiKeys
      }
    }
  }
`);

export function ApiKeysRoute() {
  const { slug, rights } = useCurrentOrganization();
  const [params, setParams] = useSearchParams();
  const creating = useNewKeyAddress(`/${slug}/settings/api-keys`);
  const filters = readFilters(params);
  const { data, previousData, error, refetch, loading } = useQuery(ApiKeysQuery, {
    variables: { slug, ...listVariables(filters) },
  });
  const change = (changed: Partial<KeyFilters>) =>
    setParams(writeFilters(changeFilters(filters, changed)), { replace: changed.search !== undefined });

  if (error && hasCode(error, "FORBIDDEN")) return <NotForMembers />;
  if (data && !data.organization) return <NotFoundRoute />;
  const organization = (data ?? previousData)?.organization;
  const keys = organization?.apiKeys;
  const endCursor = keys?.pageInfo.hasNextPage ? keys.pageInfo.endCursor : null;
  const create = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      onClick={creating.onOpen}
      disabled={!organization}
    >
      Create key
    </Button>
  );

  return (
    <>
      <PageHeader
        title="API keys"
        description="Each key reaches what its grants name. Its secret is shown once, when it is created or rotated."
        actions={create}
      />
      {error && !keys && <ErrorState error={error} onRetry={() => void refetch()} />}
      {(keys || !error) && (
        <Section title="Keys" flush description={organization && `${organization.activeApiKeyCount} in force`}>
          <KeyFilterBar filters={filters} onChange={change} />
          {!keys && <TableSkeleton columns={6} label="Loading keys" />}
          {keys && keys.totalCount === 0 && (
            <NoKeys filters={filters} action={create} onClear={() => setParams(writeFilters(NO_FILTERS))} />
          )}
          {keys && keys.totalCount > 0 && (
            <div aria-busy={loading}>
              <KeyTable
                apiKeys={keys}
                organizationSlug={slug}
                rights={rights}
                order={{ ...filters, onSort: (column) => change(sortedBy(filters, column)) }}
              />
              <Pager
                summary={counted(keys.totalCount, "key")}
                onFirst={filters.after === null ? null : () => change({})}
                onNext={endCursor ? () => change({ after: endCursor }) : null}
              />
            </div>
          )}
        </Section>
      )}
      {organization && <CreateKeyDialog {...creating} organization={organization} />}
    </>
  );
}

function NoKeys({ filters, action, onClear }: { filters: KeyFilters; action: ReactNode; onClear: () => void }) {
  if (isFiltered(filters) || filters.after !== null) {
    return (
      <EmptyState
        icon={<IconSearchOff size={24} stroke={1.5} />}
        title="No key matches"
        action={
          <Button variant="default" onClick={onClear}>
            Show all keys
          </Button>
        }
      >
        There may be others: the search and the filters leave them out.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<IconKey size={24} stroke={1.5} />} title="No API keys yet" action={action}>
      A key lets a program in. It names the projects and environments it reaches and what it may do there, and your API
      asks Claviger about it with one call.
    </EmptyState>
  );
}

function NotForMembers() {
  return (
    <>
      <PageHeader title="API keys" />
      <EmptyState icon={<IconLock size={24} stroke={1.5} />} title="Keys are kept by owners and admins">
        Your role doesn’t let you see them. Ask an owner or an admin of the organization for a key or for another role.
      </EmptyState>
    </>
  );
}
