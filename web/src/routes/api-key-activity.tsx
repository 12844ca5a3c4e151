import { useQuery } from "@apollo/client/react";
import { can } from "@claviger/shared/permissions";
import { useParams, useSearchParams } from "react-router";
import { EVENTS_PER_PAGE, writeFilters } from "../features/audit/event-filters";
import { EventTable } from "../features/audit/event-table";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { AuditEvent, toEvent } from "./audit-event";
import { NotFoundRoute } from "./not-found";
import { useCurrentOrganization } from "./shell-context";

const ApiKeyActivityQuery = graphql(`
  query ApiKeyActivity($id: ID!, $first: Int!, $after: String) {
    apiKey(id: $id) {
      id
      activity(first: $first, after: $after) {
        nodes {
          id
          ...EventTable_event
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

/** A tab of a key's page: what was done to the key, by whom and when. */
export function ApiKeyActivityRoute() {
  const { slug, rights } = useCurrentOrganization();
  const { keyId = "" } = useParams();
  const [params, setParams] = useSearchParams();
  const after = params.get("after") || null;
  const { data, previousData, error, refetch } = useQuery(ApiKeyActivityQuery, {
    variables: { id: keyId, first: EVENTS_PER_PAGE, after },
  });
  if (data && !data.apiKey) return <NotFoundRoute />;
  const events = (data ?? previousData)?.apiKey?.activity;
  if (error && !events) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const endCursor = events?.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
  const seesLog = can(rights, "audit.read", ORGANIZATION);
  return (
    <Section title={t("Activity")} description={t("What was done to this key, the newest first.")} flush>
      {error && <ErrorState error={error} isBeside onRetry={() => void refetch()} />}
      {events ? (
        <>
          <EventTable events={events.nodes} toOf={(id) => toEvent(params, id)} withTarget={false} />
          <Pager
            summary={t("{count, plural, one {# event} other {# events}}", { count: events.totalCount })}
            onFirst={after === null ? null : () => setParams({})}
            onNext={endCursor === null ? null : () => setParams({ after: endCursor })}
          />
        </>
      ) : (
        <TableSkeleton columns={3} rows={6} label={t("Loading events")} />
      )}
      <AuditEvent
        toOfActor={seesLog ? (actorId) => `/${slug}/audit-log?${writeFilters({ actorId })}` : null}
        toOfTarget={null}
      />
    </Section>
  );
}
