import { Anchor, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { exactTime } from "../../lib/time";
import { CopyableId } from "../../ui/copyable-id";
import { CopyTextButton } from "../../ui/copy-button";
import { Facts } from "../../ui/facts";
import { EventActor } from "./event-actor";
import { readChanges } from "./event-changes";
import { ChangedFields } from "./changed-fields";

const EventDetails_event = graphql(`
  fragment EventDetails_event on AuditEvent {
    id
    sequence
    at
    action
    actorKind
    actorId
    actorLabel
    targetId
    targetLabel
    ipAddress
    changes
    hash
  }
`);

interface EventDetailsProps {
  event: FragmentType<typeof EventDetails_event>;
  /** Addresses of lists of all that somebody did, and of all that was done to something; null where there are none. */
  toOfActor: ((id: string) => string) | null;
  toOfTarget: ((id: string) => string) | null;
}

export function EventDetails({ event: masked, toOfActor, toOfTarget }: EventDetailsProps) {
  const event = readFragment(EventDetails_event, masked);
  const { actorId, actorKind, actorLabel, targetId, targetLabel } = event;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          { label: t("Time"), value: <time dateTime={event.at}>{exactTime(event.at)}</time> },
          { label: t("By"), value: <EventActor kind={actorKind} label={actorLabel} /> },
          { label: t("Address"), value: event.ipAddress ?? t("Not known") },
          ...(targetLabel === null ? [] : [{ label: t("About"), value: <bdi>{targetLabel}</bdi> }]),
          ...(targetId === null
            ? []
            : [
                {
                  label: t("Its id"),
                  value: <CopyableId id={targetId} label={t("Copy the id of what it is about")} />,
                },
              ]),
        ]}
      />
      <Group gap="md">
        {actorId !== null && toOfActor && (
          <Anchor component={Link} to={toOfActor(actorId)} size="sm">
            {rich("All by {name}", { name: <bdi>{actorLabel}</bdi> })}
          </Anchor>
        )}
        {targetId !== null && toOfTarget && (
          <Anchor component={Link} to={toOfTarget(targetId)} size="sm">
            {rich("All about {name}", { name: <bdi>{targetLabel ?? targetId}</bdi> })}
          </Anchor>
        )}
      </Group>
      <section>
        <Title order={3} size="h5" mb="xs">
          {t("What changed")}
        </Title>
        <ChangedFields fields={readChanges(event.changes)} />
      </section>
      <section>
        <Title order={3} size="h5" mb="xs">
          {t("Proof")}
        </Title>
        <Text size="sm" c="dimmed" mb="sm">
          {t(
            "Each event carries a hash of itself and of the one before it, so that none can be changed or taken out unnoticed.",
          )}
        </Text>
        <Facts
          facts={[
            { label: t("Event"), value: <code>{event.action}</code> },
            { label: t("Position"), value: `${event.sequence}` },
            { label: t("Hash"), value: <code style={{ fontSize: "var(--mantine-font-size-xs)" }}>{event.hash}</code> },
            { label: t("Id"), value: <CopyableId id={event.id} label={t("Copy event id")} /> },
          ]}
        />
      </section>
      <div>
        <CopyTextButton variant="default" size="xs" text={JSON.stringify(event, withoutTypes, 2)}>
          {t("Copy as JSON")}
        </CopyTextButton>
      </div>
    </Stack>
  );
}

const withoutTypes = (field: string, value: unknown): unknown => (field === "__typename" ? undefined : value);
