import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { can } from "@claviger/shared/permissions";
import { IconFileExport, IconHistory, IconSearchOff } from "@tabler/icons-react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { EventFilterBar } from "../features/audit/event-filter-bar";
import {
  eventFilter,
  EVENTS_PER_PAGE,
  isFiltered,
  readFilters,
  writeFilters,
  type EventFilters,
} from "../features/audit/event-filters";
import { EventTable } from "../features/audit/event-table";
import { ExportDialog } from "../features/audit/export-dialog";
import { RetentionNote } from "../features/audit/retention-note";
import { JobProgress } from "../features/jobs/job-progress";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { AuditEvent, toEvent } from "./audit-event";
import { NotFoundRoute } from "./not-found";
import { RoleGate } from "./role-gate";
import { useCurrentOrganization } from "./shell-context";
import { useJob } from "./use-job";

const AuditLogQuery = graphql(`
  query AuditLog($slug: String!, $first: Int!, $after: String, $filter: AuditEventFilter) {
    organization(slug: $slug) {
      id
      ...EventFilterBar_organization
      ...RetentionNote_organization
      auditEvents(first: $first, after: $after, filter: $filter) {
        nodes {
          id
          actorId
          actorLabel
          targetId
          targetLabel
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

export function AuditLogRoute() {
  return (
    <RoleGate action="audit.read" title={t("Audit log")}>
      <AuditLog />
    </RoleGate>
  );
}

function AuditLog() {
  const { id, slug, rights } = useCurrentOrganization();
  const [params, setParams] = useSearchParams();
  const [openedAt] = useState(() => new Date());
  const filters = readFilters(params);
  const filter = eventFilter(filters, openedAt);
  const { data, previousData, error, refetch, loading } = useQuery(AuditLogQuery, {
    variables: { slug, first: EVENTS_PER_PAGE, after: filters.after, filter },
  });
  const change = (changed: Partial<EventFilters>) =>
    setParams(writeFilters({ ...filters, after: null, ...changed }), {
      preventScrollReset: changed.after === undefined,
    });

  if (data && !data.organization) return <NotFoundRoute />;
  const organization = (data ?? previousData)?.organization;
  const events = organization?.auditEvents;
  const [newest] = events?.nodes ?? [];
  const endCursor = events?.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;

  return (
    <>
      <PageHeader
        title={t("Audit log")}
        description={t(
          "Everything that was changed, by whom and when. Nobody can change or delete what is written here.",
        )}
        actions={
          can(rights, "audit.export", ORGANIZATION) && (
            <Export
              organizationId={id}
              filter={filter}
              count={events?.totalCount ?? null}
              isPart={isFiltered(filters)}
            />
          )
        }
      />
      {error && <ErrorState error={error} isBeside={Boolean(events)} onRetry={() => void refetch()} />}
      {(events || !error) && (
        <Section title={t("Events")} flush>
          <EventFilterBar
            organization={organization ?? null}
            filters={filters}
            actorLabel={(newest?.actorId === filters.actorId && newest?.actorLabel) || null}
            targetLabel={(newest?.targetId === filters.targetId && newest?.targetLabel) || null}
            onChange={change}
          />
          {!events && <TableSkeleton columns={4} rows={8} label={t("Loading events")} />}
          {events?.totalCount === 0 && <NoEvents onClear={() => setParams(writeFilters({}))} />}
          {organization && events && events.totalCount > 0 && (
            <div aria-busy={loading}>
              <EventTable events={events.nodes} toOf={(eventId) => toEvent(params, eventId)} />
              <Pager
                summary={t("{count, plural, one {# event} other {# events}}", { count: events.totalCount })}
                onFirst={filters.after === null ? null : () => change({ after: null })}
                onNext={endCursor === null ? null : () => change({ after: endCursor })}
              />
              <RetentionNote organization={organization} />
            </div>
          )}
        </Section>
      )}
      <AuditEvent
        toOfActor={(actorId) => `?${writeFilters({ actorId })}`}
        toOfTarget={(targetId) => `?${writeFilters({ targetId })}`}
      />
    </>
  );
}

interface ExportProps {
  organizationId: string;
  filter: ReturnType<typeof eventFilter>;
  /** Of the events that would be exported; null while that isn't known. */
  count: number | null;
  isPart: boolean;
}

function Export({ organizationId, filter, count, isPart }: ExportProps) {
  const [isOpen, dialog] = useDisclosure(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const job = useJob(jobId);
  const open = () => {
    setJobId(null);
    dialog.open();
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileExport size={16} stroke={1.5} aria-hidden />}
        disabled={count === null || count === 0}
        onClick={open}
      >
        {t("Export…")}
      </Button>
      <ExportDialog
        opened={isOpen}
        onClose={dialog.close}
        organizationId={organizationId}
        filter={filter}
        what={
          isPart
            ? t("The {count, plural, one {# event} other {# events}} that the filter lets through", {
                count: count ?? 0,
              })
            : t("The whole log")
        }
        progress={job && <JobProgress job={job} />}
        onStarted={setJobId}
      />
    </>
  );
}

/** There is always an event, at least that the organization was created: so filters leave the others out. */
function NoEvents({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState
      icon={<IconSearchOff size={24} stroke={1.5} />}
      title={t("No event matches")}
      action={
        <Button variant="default" leftSection={<IconHistory size={16} stroke={1.5} aria-hidden />} onClick={onClear}>
          {t("Show all events")}
        </Button>
      }
    >
      {t("There may be others: the filters leave them out.")}
    </EmptyState>
  );
}
