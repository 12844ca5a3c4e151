import { Progress, Text } from "@mantine/core";
import type { SelectedKey } from "./key-selection";
import classes from "./bulk-results.module.css";

export type Outcome = "working" | "done" | { refusal: string };

interface BulkResultsProps {
  keys: readonly SelectedKey[];
  outcomes: ReadonlyMap<string, Outcome>;
  isOpen: (key: SelectedKey) => boolean;
  /** What a key is afterwards, such as “Disabled”. */
  done: string;
  progress: "asking" | "running" | "over";
}

/** Each key with what becomes of it. */
export function BulkResults({ keys, outcomes, isOpen, done, progress }: BulkResultsProps) {
  const total = keys.filter(isOpen).length;
  const count = [...outcomes.values()].filter((outcome) => outcome !== "working").length;
  const refused = [...outcomes.values()].filter((outcome) => typeof outcome === "object").length;
  return (
    <div>
      {progress !== "asking" && (
        <>
          <Progress value={total === 0 ? 100 : (count / total) * 100} mb={6} aria-label="Keys done" />
          <Text size="sm" role="status" mb="sm">
            {progress === "over"
              ? `${count - refused} of ${total} ${done.toLowerCase()}${refused > 0 ? `, ${refused} refused` : ""}.`
              : `${count} of ${total}`}
          </Text>
        </>
      )}
      {/* The keyboard scrolls it too. */}
      <ul className={classes.list} aria-label="Chosen keys" tabIndex={0}>
        {keys.map((key) => {
          const outcome = outcomes.get(key.id);
          return (
            <li key={key.id} className={classes.key}>
              <Text size="sm" truncate="end" title={key.name}>
                <bdi>{key.name}</bdi>
              </Text>
              <Text size="xs" c={typeof outcome === "object" ? "var(--mantine-color-error)" : "dimmed"} ta="end">
                {wordsFor(outcome, isOpen(key), done)}
              </Text>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function wordsFor(outcome: Outcome | undefined, isOpen: boolean, done: string): string {
  if (!isOpen) return "Stays as it is";
  if (outcome === undefined) return "";
  if (outcome === "working") return "…";
  return outcome === "done" ? done : outcome.refusal;
}
