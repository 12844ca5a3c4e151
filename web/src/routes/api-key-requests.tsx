import { useQuery } from "@apollo/client/react";
import { IconListSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
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
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { RequestLog, toRequest } from "./request-log";
import { useCurrentOrganization } from "./shell-context";

const ApiKeyRequestsQuery = graphql(`
  query ApiKeyRequests($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {
    organization(slug: $slug) {
      id
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

/** A tab of a key's page: each call with the key. */
export function ApiKeyRequestsRoute() {
  const { slug } = useCurrentOrganization();
  const { keyId = "" } = useParams();
  const [params, setParams] = useSearchParams();
  const [openedAt] = useState(() => new Date());
  const filters: RequestFilters = { ...readFilters(params), apiKeyId: null };
  const { data, previousData, error, refetch, loading } = useQuery(ApiKeyRequestsQuery, {
    variables: {
      slug,
      first: REQUESTS_PER_PAGE,
      after: filters.after,
      filter: { ...requestFilter(filters, openedAt), apiKeyId: keyId },
    },
  });
  const change = (changed: Partial<RequestFilters>) =>
    setParams(writeFilters({ ...filters, after: null, ...changed }), { preventScrollReset: true });
  const logs = (data ?? previousData)?.organization?.requestLogs;
  if (error && !logs) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const endCursor = logs?.pageInfo.hasNextPage ? logs.pageInfo.endCursor : null;
  const isPart = isFiltered(filters) || filters.after !== null;
  return (
    <Section title={t("Calls")} description={t("Each call with this key, the newest first.")} flush>
      <RequestFilterBar filters={filters} onChange={change} />
      {error && <ErrorState error={error} isBeside onRetry={() => void refetch()} />}
      {!logs && <TableSkeleton columns={4} rows={6} label={t("Loading calls")} />}
      {logs?.nodes.length === 0 && (
        <EmptyState
          icon={<IconListSearch size={24} stroke={1.5} />}
          title={isPart ? t("No call matches") : t("No calls with this key")}
        >
          {isPart
            ? t("There may be others: the filters leave them out.")
            : t("As soon as it is used, each call is listed here.")}
        </EmptyState>
      )}
      {logs && logs.nodes.length > 0 && (
        <div aria-busy={loading}>
          <RequestTable logs={logs.nodes} toOf={(id) => toRequest(params, id)} withKey={false} />
          <Pager
            summary={t("{count, plural, one {# call} other {# calls}} on this page", { count: logs.nodes.length })}
            onFirst={filters.after === null ? null : () => change({ after: null })}
            onNext={endCursor === null ? null : () => change({ after: endCursor })}
          />
        </div>
      )}
      <RequestLog toOfKey={null} />
    </Section>
  );
}
