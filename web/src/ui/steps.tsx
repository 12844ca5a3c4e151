import { VisuallyHidden } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { t } from "../lib/text";
import classes from "./steps.module.css";

interface StepsProps {
  labels: readonly string[];
  /** The step that is being taken; those before it are done. */
  current: number;
}

export function Steps({ labels, current }: StepsProps) {
  return (
    <ol className={classes.root} aria-label={t("Steps")}>
      {labels.map((label, step) => (
        <li
          key={label}
          className={classes.step}
          data-state={step < current ? "done" : step === current ? "current" : "ahead"}
          aria-current={step === current ? "step" : undefined}
        >
          <span className={classes.mark} aria-hidden>
            {step < current ? <IconCheck size={14} stroke={2.5} /> : step + 1}
          </span>
          <span className={classes.label}>{label}</span>
          {step < current && <VisuallyHidden>{t("(done)")}</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
