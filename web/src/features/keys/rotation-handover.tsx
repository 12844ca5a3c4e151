import { Button, Code, Group, Stack, Text } from "@mantine/core";
import { useState, type CSSProperties, type ReactNode } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { useNow } from "../../lib/use-now";
import { RelativeTime } from "../../ui/relative-time";
import { Section } from "../../ui/section";
import { FinishRotationDialog } from "./finish-rotation-dialog";
import { handoverOf, type Handover } from "./handover";
import classes from "./rotation-handover.module.css";

const RotationHandover_apiKey = graphql(`
  fragment RotationHandover_apiKey on ApiKey {
    id
    secrets {
      id
      start
      status
      createdAt
      retiresAt
      lastUsedAt
    }
    ...FinishRotationDialog_apiKey
  }
`);

interface RotationHandoverProps {
  apiKey: FragmentType<typeof RotationHandover_apiKey>;
  canFinish: boolean;
  /** What is known of the calls with either secret, below the timeline. */
  children?: ReactNode;
}

/** While two secrets work: how far the change from one to the other has come. Nothing at other times. */
export function RotationHandover({ apiKey, canFinish, children }: RotationHandoverProps) {
  const data = readFragment(RotationHandover_apiKey, apiKey);
  const [isEnding, setEnding] = useState(false);
  const handover = handoverOf(data.secrets, useNow());
  return (
    <>
      {handover && (
        <Section
          title={t("A rotation is running")}
          description={rich("Two secrets work until the old one ends {when}.", {
            when: <RelativeTime at={handover.endsAt} />,
          })}
          actions={
            canFinish && (
              <Button size="xs" variant="default" onClick={() => setEnding(true)}>
                {t("End the old secret…")}
              </Button>
            )
          }
        >
          <Stack gap="md">
            <Timeline handover={handover} />
            <Text size="sm">
              {handover.isOldInUse
                ? rich("The old secret is still in use: the last call with it came in {when}.", {
                    when: <RelativeTime at={handover.old.lastUsedAt} />,
                  })
                : t(
                    "No call with the old secret has come in since the rotation. Once the new one is in use everywhere, the old one can end.",
                  )}
            </Text>
            {children}
          </Stack>
        </Section>
      )}
      <FinishRotationDialog opened={isEnding} onClose={() => setEnding(false)} apiKey={data} />
    </>
  );
}

function Timeline({ handover: { old, fresh, beganAt, endsAt, progress } }: { handover: Handover }) {
  return (
    <div className={classes.root} style={{ "--progress": progress } as CSSProperties}>
      <Lane label={t("Old secret")} start={old.start} usedAt={old.lastUsedAt} className={classes.old} />
      <Lane label={t("New secret")} start={fresh.start} usedAt={fresh.lastUsedAt} className={classes.fresh} />
      <Group justify="space-between" className={classes.scale} fz="xs" c="dimmed" gap="xs">
        <span>{rich("Rotated {when}", { when: <RelativeTime at={beganAt} /> })}</span>
        <span>{rich("Ends {when}", { when: <RelativeTime at={endsAt} /> })}</span>
      </Group>
    </div>
  );
}

interface LaneProps {
  label: string;
  start: string;
  usedAt: string | null;
  className: string | undefined;
}

function Lane({ label, start, usedAt, className }: LaneProps) {
  return (
    <div className={classes.lane}>
      <Text size="sm" component="div" className={classes.label}>
        {label} <Code>{start}…</Code>{" "}
        <Text span size="xs" c="dimmed">
          {rich("Last used: {when}", { when: <RelativeTime at={usedAt} /> })}
        </Text>
      </Text>
      <div className={classes.track} aria-hidden>
        <div className={className} />
        <div className={classes.now} />
      </div>
    </div>
  );
}
