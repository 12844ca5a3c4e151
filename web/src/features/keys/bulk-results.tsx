import { Progress, Text } from "@mantine/core";
import { t, textOf, type Message } from "../../lib/text";
import type { SelectedKey } from "./key-selection";
import classes from "./bulk-results.module.css";

export type Outcome = "working" | "done" | { refusal: string };

interface BulkResultsProps {
  keys: readonly SelectedKey[];
  outcomes: ReadonlyMap<string, Outcome>;
  isOpen: (key: SelectedKey) => boolean;
  words: {
    /** What a key is afterwards, such as “Disabled”. */
    done: Message;
    /** What became of all of them, also where some were refused. */
    over: Message;
    overPartly: Message;
  };
  progress: "asking" | "running" | "over";
}

/** Each key with what becomes of it. */
export function BulkResults({ keys, outcomes, isOpen, words, progress }: BulkResultsProps) {
  const total = keys.filter(isOpen).length;
  const count = [...outcomes.values()].filter((outcome) => outcome !== "working").length;
  const refused = [...outcomes.values()].filter((outcome) => typeof outcome === "object").length;
  return (
    <div>
      {progress !== "asking" && (
        <>
          <Progress value={total === 0 ? 100 : (count / total) * 100} mb={6} aria-label={t("Keys done")} />
          <Text size="sm" role="status" mb="sm">
            {progress === "over"
              ? textOf(refused > 0 ? words.overPartly : words.over, { done: count - refused, total, refused })
              : t("{done, number} of {total, number}", { done: count, total })}
          </Text>
        </>
      )}
      {/* The keyboard scrolls it too. */}
      <ul className={classes.list} aria-label={t("Chosen keys")} tabIndex={0}>
        {keys.map((key) => {
          const outcome = outcomes.get(key.id);
          return (
            <li key={key.id} className={classes.key}>
              <Text size="sm" truncate="end" title={key.name}>
                <bdi>{key.name}</bdi>
              </Text>
              <Text size="xs" c={typeof outcome === "object" ? "var(--mantine-color-error)" : "dimmed"} ta="end">
                {wordsFor(outcome, isOpen(key), words.done)}
              </Text>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function wordsFor(outcome: Outcome | undefined, isOpen: boolean, done: Message): string {
  if (!isOpen) return t("Stays as it is");
  if (outcome === undefined) return "";
  if (outcome === "working") return "…";
  return outcome === "done" ? textOf(done) : outcome.refusal;
}
