import { useApolloClient, useQuery } from "@apollo/client/react";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconBan, IconDots, IconDownload, IconKey, IconLock, IconSearchOff } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import type { BulkVerb } from "../features/keys/bulk-keys-dialog";
import { ColumnChooser } from "../features/keys/column-chooser";
import { BulkKeysDialog, ExportKeysDialog } from "../features/keys/dialogs";
import { useKeyColumns } from "../features/keys/key-columns";
import { KeyFilterBar } from "../features/keys/key-filter-bar";
import {
  changeFilters,
  isFiltered,
  listVariables,
  NO_FILTERS,
  readFilters,
  revocableFilter,
  sortedBy,
  writeFilters,
  type KeyFilters,
} from "../features/keys/key-filters";
import { NONE_SELECTED } from "../features/keys/key-selection";
import { KeyTable } from "../features/keys/key-table";
import { SelectionBar } from "../features/keys/selection-bar";
import { graphql } from "../graphql";
import { hasCode } from "../lib/errors";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { loadWhenOpened } from "../ui/load-when-opened";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { useCurrentOrganization } from "./shell-context";

const KeyRevocation = loadWhenOpened(
  async () => (await import("./api-keys-revocation")).KeyRevocation,
  ({ opened }) => opened,
  ({ onClose }) => onClose(),
);

const ApiKeysQuery = graphql(`
  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {
    organization(slug: $slug) {
      id
      activeApiKeyCount
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

const ApiKeyUsagesQuery = graphql(`
  query ApiKeyUsages(
    $slug: String!
    $first: Int!
    $after: String
    $filter: ApiKeyFilter
    $orderBy: ApiKeyOrder
    $from: DateTime!
    $to: DateTime!
  ) {
    organization(slug: $slug) {
      id
      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        ...KeyUsage_apiKeys
      }
    }
  }
`);

const ApiKeyFiltersQuery = graphql(`
  query ApiKeyFilters($slug: String!) {
    organization(slug: $slug) {
      id
      projects(first: 200) {
        ...KeyFilterBar_projects
      }
    }
  }
`);

const WEEK_MS = 6 * 86_400_000;
const MAX_EXPORTED = 10_000;

/** The organization's keys as the address filters and orders them, and what can be done with many of them. */
export function ApiKeysList({ create }: { create: ReactNode }) {
  const { id, slug, rights } = useCurrentOrganization();
  const [params, setParams] = useSearchParams();
  const [openedAt] = useState(() => new Date());
  const { columns, setColumns } = useKeyColumns();
  const [selected, setSelected] = useState(NONE_SELECTED);
  const [verb, setVerb] = useState<BulkVerb | null>(null);
  const [isRevoking, setRevoking] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const client = useApolloClient();

  const filters = readFilters(params);
  const variables = { slug, ...listVariables(filters, openedAt) };
  const { data, previousData, error, refetch, loading } = useQuery(ApiKeysQuery, { variables });
  const isShown = data?.organization?.apiKeys !== undefined;
  const usages = useQuery(ApiKeyUsagesQuery, {
    variables: { ...variables, from: new Date(openedAt.getTime() - WEEK_MS).toISOString(), to: openedAt.toISOString() },
    skip: !isShown || !columns.has("usage"),
    fetchPolicy: "no-cache",
  });
  const projects = useQuery(ApiKeyFiltersQuery, { variables: { slug }, fetchPolicy: "cache-first" });

  const change = (changed: Partial<KeyFilters>) => {
    setParams(writeFilters(changeFilters(filters, changed)), { replace: changed.search !== undefined });
    // On another page or in another order the same keys are meant; with other filters the reader may not see them any more.
    if (!["after", "sortBy", "descending"].some((part) => part in changed)) setSelected(NONE_SELECTED);
  };
  const organization = (data ?? previousData)?.organization;
  const keys = organization?.apiKeys;
  const endCursor = keys?.pageInfo.hasNextPage ? keys.pageInfo.endCursor : null;
  const total = keys?.totalCount ?? 0;

  if (error && hasCode(error, "FORBIDDEN")) return <NotForMembers />;
  if (error && !keys) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Section
      title={t("Keys")}
      flush
      description={organization && t("{count, number} in force", { count: organization.activeApiKeyCount })}
      actions={
        total > 0 && (
          <>
            <ColumnChooser columns={columns} onChange={setColumns} />
            <ListMenu onExport={() => setExporting(true)} onRevoke={() => setRevoking(true)} />
          </>
        )
      }
    >
      <KeyFilterBar filters={filters} onChange={change} projects={projects.data?.organization?.projects ?? null} />
      {error && <ErrorState error={error} isBeside onRetry={() => void refetch()} />}
      {!keys && <TableSkeleton columns={columns.size + 1} label={t("Loading keys")} />}
      {keys && total === 0 && (
        <NoKeys filters={filters} action={create} onClear={() => setParams(writeFilters(NO_FILTERS))} />
      )}
      {keys && total > 0 && (
        <div aria-busy={loading}>
          {selected.size > 0 && (
            <SelectionBar
              count={selected.size}
              onDisable={() => setVerb("disable")}
              onRevoke={() => setVerb("revoke")}
              onRevokeMatching={total > selected.size ? () => setRevoking(true) : null}
              onClear={() => setSelected(NONE_SELECTED)}
            />
          )}
          <KeyTable
            apiKeys={keys}
            organizationSlug={slug}
            rights={rights}
            columns={columns}
            usage={(usages.data ?? usages.previousData)?.organization?.apiKeys ?? null}
            order={{ ...filters, onSort: (column) => change(sortedBy(filters, column)) }}
            selection={{ selected, onChange: setSelected }}
          />
          <Pager
            summary={t("{count, plural, one {# key} other {# keys}}", { count: total })}
            onFirst={filters.after === null ? null : () => change({ after: null })}
            onNext={endCursor ? () => change({ after: endCursor }) : null}
          />
        </div>
      )}
      <BulkKeysDialog
        verb={verb}
        keys={[...selected.values()]}
        organizationId={id}
        onClose={(isDone) => {
          setVerb(null);
          if (isDone) setSelected(NONE_SELECTED);
        }}
      />
      <KeyRevocation
        opened={isRevoking}
        onClose={() => {
          setRevoking(false);
          setSelected(NONE_SELECTED);
        }}
        organization={{ id, slug }}
        filter={revocableFilter(filters, openedAt)}
      />
      <ExportKeysDialog
        opened={isExporting}
        onClose={() => setExporting(false)}
        total={total}
        max={MAX_EXPORTED}
        fileName={`${slug}-api-keys.csv`}
        onExport={async (onProgress, signal) => {
          const { exportKeys } = await import("./api-keys-export");
          return exportKeys(client, variables, { max: MAX_EXPORTED, signal, onProgress });
        }}
      />
    </Section>
  );
}

function ListMenu({ onExport, onRevoke }: { onExport: () => void; onRevoke: () => void }) {
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={t("Actions for the whole list")}>
          <IconDots size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />} onClick={onExport}>
          {t("Export as CSV…")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          c="var(--mantine-color-error)"
          leftSection={<IconBan size={16} stroke={1.5} aria-hidden />}
          onClick={onRevoke}
        >
          {t("Revoke all that match…")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function NoKeys({ filters, action, onClear }: { filters: KeyFilters; action: ReactNode; onClear: () => void }) {
  if (isFiltered(filters) || filters.after !== null) {
    return (
      <EmptyState
        icon={<IconSearchOff size={24} stroke={1.5} />}
        title={t("No key matches")}
        action={
          <Button variant="default" onClick={onClear}>
            {t("Show all keys")}
          </Button>
        }
      >
        {t("There may be others: the search and the filters leave them out.")}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<IconKey size={24} stroke={1.5} />} title={t("No API keys yet")} action={action}>
      {t(
        "A key lets a program in. It names the projects and environments it reaches and what it may do there, and your API asks Claviger about it with one call.",
      )}
    </EmptyState>
  );
}

function NotForMembers() {
  return (
    <EmptyState icon={<IconLock size={24} stroke={1.5} />} title={t("Keys are kept by owners and admins")}>
      {t(
        "Your role doesn’t let you see them. Ask an owner or an admin of the organization for a key or for another role.",
      )}
    </EmptyState>
  );
}
