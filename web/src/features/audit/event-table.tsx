import { Anchor, Table, Text } from "@mantine/core";
import { Link, type To } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import { EventActor } from "./event-actor";
import { actionLabel } from "./event-labels";
import classes from "./event-table.module.css";

const EventTable_event = graphql(`
  fragment EventTable_event on AuditEvent {
    id
    at
    action
    actorKind
    actorLabel
    targetLabel
    ipAddress
  }
`);

interface EventTableProps {
  events: readonly FragmentType<typeof EventTable_event>[];
  /** Where an event is told in full. */
  toOf: (id: string) => To;
  /** False where every event is about the same. */
  withTarget?: boolean;
}

/** What happened, the newest first; where it is narrow, all about an event in one cell. */
export function EventTable({ events, toOf, withTarget = true }: EventTableProps) {
  return (
    <Table highlightOnHover highlightOnHoverColor="var(--claviger-canvas)" className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("Event")}</Table.Th>
          {withTarget && (
            <Table.Th scope="col" visibleFrom="sm">
              {t("About")}
            </Table.Th>
          )}
          <Table.Th scope="col" visibleFrom="sm">
            {t("By")}
          </Table.Th>
          <Table.Th scope="col" visibleFrom="lg" w={150}>
            {t("Address")}
          </Table.Th>
          <Table.Th scope="col" w={150}>
            {t("Time")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {readFragment(EventTable_event, events).map((event) => (
          <Table.Tr key={event.id}>
            <Table.Td>
              <Anchor
                component={Link}
                to={toOf(event.id)}
                preventScrollReset
                fw={550}
                underline="hover"
                size="sm"
                c="var(--mantine-color-text)"
              >
                {actionLabel(event.action)}
              </Anchor>
              <Text size="xs" c="dimmed" ff="monospace" visibleFrom="sm">
                {event.action}
              </Text>
              <Text size="xs" c="dimmed" component="div" hiddenFrom="sm" className={classes.narrow}>
                {withTarget && event.targetLabel !== null && (
                  <Text inherit truncate title={event.targetLabel}>
                    <bdi>{event.targetLabel}</bdi>
                  </Text>
                )}
                <EventActor kind={event.actorKind} label={event.actorLabel} />
              </Text>
            </Table.Td>
            {withTarget && (
              <Table.Td visibleFrom="sm">
                <Text inherit truncate title={event.targetLabel ?? ""}>
                  <bdi>{event.targetLabel}</bdi>
                </Text>
              </Table.Td>
            )}
            <Table.Td visibleFrom="sm">
              <EventActor kind={event.actorKind} label={event.actorLabel} />
            </Table.Td>
            <Table.Td visibleFrom="lg" className={classes.address}>
              {event.ipAddress}
            </Table.Td>
            <Table.Td>
              <RelativeTime at={event.at} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
