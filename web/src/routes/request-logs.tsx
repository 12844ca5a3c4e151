import { useQuery } from "@apollo/client/react";
import { Button, Text } from "@mantine/core";
import { IconListSearch, IconSearchOff } from "@tabler/icons-react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { EnvironmentField } from "../features/projects/environment-field";
import { RequestFilterBar } from "../features/request-logs/request-filter-bar";
import {
  isFiltered,
  readFilters,
  requestFilter,
  REQUESTS_PER_PAGE,
  writeFilters,
  type RequestFilters,
} from "../features/request-logs/request-filters";
import { RequestTable } from "../features/request-logs/request-table";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { KeyChoice } from "./key-choice";
import { NotFoundRoute } from "./not-found";
import { RequestLog, toRequest } from "./request-log";
import { RoleGate } from "./role-gate";
import { useCurrentOrganization } from "./shell-context";

const RequestLogsQuery = graphql(`
  query RequestLogs($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {
    organization(slug: $slug) {
      id
      plan {
        id
        requestLogRetentionDays
      }
      ...EnvironmentField_organization
      requestLogs(first: $first, after: $after, filter: $filter) {
        nodes {
          id
          ...RequestTable_log
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export function RequestLogsRoute() {
  return (
    <RoleGate action="request_log.read" title={t("Request logs")}>
      <RequestLogs />
    </RoleGate>
  );
}

function RequestLogs() {
  const { slug } = useCurrentOrganization();
  const [params, setParams] = useSearchParams();
  const [openedAt] = useState(() => new Date());
  const filters = readFilters(params);
  const { data, previousData, error, refetch, loading } = useQuery(RequestLogsQuery, {
    variables: { slug, first: REQUESTS_PER_PAGE, after: filters.after, filter: requestFilter(filters, openedAt) },
  });
  const change = (changed: Partial<RequestFilters>) =>
    setParams(writeFilters({ ...filters, after: null, ...changed }), {
      preventScrollReset: changed.after === undefined,
    });

  if (data && !data.organization) return <NotFoundRoute />;
  const organization = (data ?? previousData)?.organization;
  const logs = organization?.requestLogs;
  const endCursor = logs?.pageInfo.hasNextPage ? logs.pageInfo.endCursor : null;
  const days = organization?.plan.requestLogRetentionDays ?? null;

  return (
    <>
      <PageHeader
        title={t("Request logs")}
        description={t(
          "Each call with a key: what was asked, with which key, and what it was told. Never a secret or a body.",
        )}
      />
      {error && <ErrorState error={error} isBeside={Boolean(logs)} onRetry={() => void refetch()} />}
      {(logs || !error) && (
        <Section title={t("Calls")} flush>
          <RequestFilterBar filters={filters} onChange={change}>
            <KeyChoice apiKeyId={filters.apiKeyId} onChange={(apiKeyId) => change({ apiKeyId })} />
            <EnvironmentField
              organization={organization ?? null}
              environmentId={filters.environmentId}
              onChange={(environmentId) => change({ environmentId })}
            />
          </RequestFilterBar>
          {!logs && <TableSkeleton columns={4} rows={8} label={t("Loading calls")} />}
          {logs?.nodes.length === 0 && (
            <NoCalls
              isFiltered={isFiltered(filters) || filters.after !== null}
              onClear={() => setParams(writeFilters({}))}
            />
          )}
          {logs && logs.nodes.length > 0 && (
            <div aria-busy={loading}>
              <RequestTable logs={logs.nodes} toOf={(id) => toRequest(params, id)} />
              <Pager
                summary={t("{count, plural, one {# call} other {# calls}} on this page", { count: logs.nodes.length })}
                onFirst={filters.after === null ? null : () => change({ after: null })}
                onNext={endCursor === null ? null : () => change({ after: endCursor })}
              />
              <Text size="sm" c="dimmed" px={20} pb="sm">
                {days === null
                  ? t("Calls in live environments are kept for good, in test environments for 7 days.")
                  : t(
                      "Calls in live environments are kept for {days, plural, one {# day} other {# days}}, in test environments for 7 at most.",
                      { days },
                    )}
              </Text>
            </div>
          )}
        </Section>
      )}
      <RequestLog toOfKey={(id) => `/${slug}/settings/api-keys/${id}`} />
    </>
  );
}

function NoCalls({ isFiltered: isPart, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (isPart) {
    return (
      <EmptyState
        icon={<IconSearchOff size={24} stroke={1.5} />}
        title={t("No call matches")}
        action={
          <Button variant="default" onClick={onClear}>
            {t("Show all calls")}
          </Button>
        }
      >
        {t("There may be others: the filters leave them out.")}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<IconListSearch size={24} stroke={1.5} />} title={t("No calls yet")}>
      {t(
        "As soon as your API asks Claviger about a key, or a key calls Claviger’s own API, the call is listed here with its outcome.",
      )}
    </EmptyState>
  );
}
