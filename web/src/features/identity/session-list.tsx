import { Badge, Button, Text } from "@mantine/core";
import { useState } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import { EndSessionDialog } from "./end-session-dialog";
import { programName } from "./program-name";
import classes from "./session-list.module.css";

const SessionList_session = graphql(`
  fragment SessionList_session on Session {
    id
    createdAt
    expiresAt
    ipAddress
    userAgent
    isCurrent
    ...EndSessionDialog_session
  }
`);

/** Where the reader is signed in, this browser first. */
export function SessionList({ sessions: masked }: { sessions: readonly FragmentType<typeof SessionList_session>[] }) {
  const [endingId, setEndingId] = useState<string | null>(null);
  const sessions = readFragment(SessionList_session, masked).toSorted(
    (one, other) => Number(other.isCurrent) - Number(one.isCurrent),
  );
  const ending = sessions.find(({ id }) => id === endingId) ?? null;
  return (
    <>
      <ul className={classes.list} aria-label={t("Sessions")}>
        {sessions.map(({ id, createdAt, expiresAt, ipAddress, userAgent, isCurrent }) => {
          const name = programName(userAgent);
          const times = { start: <RelativeTime at={createdAt} />, end: <RelativeTime at={expiresAt} /> };
          return (
            <li key={id} className={classes.session}>
              <div className={classes.what}>
                <Text size="sm" fw={550} title={userAgent ?? ""} truncate>
                  <bdi>{name}</bdi>
                </Text>
                <Text size="xs" c="dimmed" component="div">
                  {ipAddress === null
                    ? rich("Signed in {start}, ends {end}", times)
                    : rich("Signed in {start} from {ipAddress}, ends {end}", { ...times, ipAddress })}
                </Text>
              </div>
              {isCurrent ? (
                <Badge color="green">{t("This browser")}</Badge>
              ) : (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => setEndingId(id)}
                  aria-label={t("End session: {name}", { name })}
                >
                  {t("End…")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <EndSessionDialog session={ending} onClose={() => setEndingId(null)} />
    </>
  );
}
