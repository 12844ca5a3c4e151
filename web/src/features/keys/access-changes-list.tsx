import { Text, VisuallyHidden } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { t } from "../../lib/text";
import type { AccessChange } from "./access-changes";
import classes from "./access-changes-list.module.css";

/** What takes effect when the form is saved. */
export function AccessChangesList({ changes }: { changes: readonly AccessChange[] }) {
  const isLoss = changes.some((change) => change.isLoss);
  return (
    <div role="status" aria-label={t("What changes")}>
      {changes.length > 0 && (
        <>
          <Text size="sm" fw={550} mb={6}>
            {t("What changes")}
          </Text>
          <ul className={classes.list}>
            {changes.map((change) => (
              <li key={change.text} className={classes.change} data-loss={change.isLoss}>
                {change.isLoss ? (
                  <IconMinus size={16} stroke={2} aria-hidden />
                ) : (
                  <IconPlus size={16} stroke={2} aria-hidden />
                )}
                <span>
                  <VisuallyHidden>{change.isLoss ? t("Less:") : t("More:")} </VisuallyHidden>
                  <bdi>{change.text}</bdi>
                </span>
              </li>
            ))}
          </ul>
          {isLoss && (
            <Text size="xs" c="dimmed" mt={6}>
              {t("Calls that need what it loses are refused from the moment you save.")}
            </Text>
          )}
        </>
      )}
    </div>
  );
}
