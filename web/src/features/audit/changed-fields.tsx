import { Text, VisuallyHidden } from "@mantine/core";
import { message, t, textOf, type Message } from "../../lib/text";
import classes from "./changed-fields.module.css";
import type { ChangedField, ChangedLine } from "./event-changes";

const SIGNS: Record<ChangedLine["sign"], { mark: string; words: Message | null }> = {
  added: { mark: "+", words: message("New:") },
  removed: { mark: "−", words: message("Before:") },
  same: { mark: "", words: null },
};

/** Before and after, line by line. */
export function ChangedFields({ fields }: { fields: readonly ChangedField[] }) {
  if (fields.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t("Nothing but that it happened.")}
      </Text>
    );
  }
  return (
    <dl className={classes.root}>
      {fields.map(({ label, lines }) => (
        <div key={label}>
          <dt className={classes.label}>{label}</dt>
          {lines.map(({ sign, text }, index) => (
            <dd key={index} className={classes.line} data-sign={sign}>
              <span className={classes.mark} aria-hidden>
                {SIGNS[sign].mark}
              </span>
              <span>
                <VisuallyHidden>{wordsOf(sign)}</VisuallyHidden>
                <bdi>{text}</bdi>
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function wordsOf(sign: ChangedLine["sign"]): string {
  const { words } = SIGNS[sign];
  return words === null ? "" : `${textOf(words)} `;
}
