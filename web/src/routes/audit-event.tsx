import { useQuery } from "@apollo/client/react";
import { Skeleton, Text } from "@mantine/core";
import { useSearchParams } from "react-router";
import { EventDetails } from "../features/audit/event-details";
import { actionLabel } from "../features/audit/event-labels";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { SidePanel } from "../ui/side-panel";

const AuditEventQuery = graphql(`
  query AuditEvent($id: ID!) {
    node(id: $id) {
      type: __typename
      id
      ... on AuditEvent {
        action
        ...EventDetails_event
      }
    }
  }
`);

const PARAMETER = "event";

/** Beside a list of events: the one that the address names, in full. */
export function AuditEvent({
  toOfActor,
  toOfTarget,
}: {
  toOfActor: ((id: string) => string) | null;
  toOfTarget: ((id: string) => string) | null;
}) {
  const [params, setParams] = useSearchParams();
  const id = params.get(PARAMETER);
  const { data, error, refetch } = useQuery(AuditEventQuery, { variables: { id: id ?? "" }, skip: id === null });
  const event = data?.node?.type === "AuditEvent" ? data.node : null;
  const close = () => setParams(withoutEvent, { preventScrollReset: true });
  return (
    <SidePanel opened={id !== null} onClose={close} title={event ? actionLabel(event.action) : t("Event")}>
      {error && !event && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={320} radius="md" />}
      {data && !event && <Text size="sm">{t("There is no such event, or retention has removed it.")}</Text>}
      {event && <EventDetails event={event} toOfActor={toOfActor} toOfTarget={toOfTarget} />}
    </SidePanel>
  );
}

/** The address of one event beside the list that is shown. */
export function toEvent(params: URLSearchParams, id: string): { search: string } {
  const next = new URLSearchParams(params);
  next.set(PARAMETER, id);
  return { search: next.toString() };
}

function withoutEvent(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(PARAMETER);
  return next;
}
