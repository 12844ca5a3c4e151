import { Text, Tooltip } from "@mantine/core";
import { t } from "../lib/text";
import { useNow } from "../lib/use-now";
import { exactTime, relativeTime } from "../lib/time";
import classes from "./relative-time.module.css";

interface RelativeTimeProps {
  at: string | null;
  /** What to say when there is no instant. */
  absent?: string;
}

/** How long ago or ahead, with the exact instant for the pointer and the keyboard. */
export function RelativeTime({ at, absent = t("Never") }: RelativeTimeProps) {
  const now = useNow();
  if (at === null) {
    return (
      <Text span inherit c="dimmed">
        {absent}
      </Text>
    );
  }
  return (
    <Tooltip label={exactTime(at)}>
      <time dateTime={at} tabIndex={0} className={classes.time}>
        {relativeTime(at, now)}
      </time>
    </Tooltip>
  );
}
