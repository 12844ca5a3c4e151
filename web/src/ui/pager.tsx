import { Button, Group, Text } from "@mantine/core";
import { t } from "../lib/text";

interface PagerProps {
  /** What is counted, such as “12 projects”. */
  summary: string;
  /** Tells it from another on the page. */
  label?: string;
  onFirst: (() => void) | null;
  onNext: (() => void) | null;
}

/** For lists by cursor: back to the front, or on. Nothing but the count when all is on one page. */
export function Pager({ summary, label = t("Pages"), onFirst, onNext }: PagerProps) {
  return (
    <Group justify="space-between" gap="sm" px={20} py="sm" component="nav" aria-label={label}>
      <Text size="sm" c="dimmed">
        {summary}
      </Text>
      {(onFirst || onNext) && (
        <Group gap="xs">
          <Button size="xs" variant="default" disabled={!onFirst} onClick={onFirst ?? undefined}>
            {t("First page")}
          </Button>
          <Button size="xs" variant="default" disabled={!onNext} onClick={onNext ?? undefined}>
            {t("Next page")}
          </Button>
        </Group>
      )}
    </Group>
  );
}
