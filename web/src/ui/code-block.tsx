import { t } from "../lib/text";
import { CopyButton } from "./copy-button";
import classes from "./code-block.module.css";

interface CodeBlockProps {
  code: string;
  /** What it is, such as “Command that verifies the key”. */
  label: string;
  /** Breaks long lines instead of scrolling. */
  wrap?: boolean;
  /** Scrolls what is longer. */
  maxHeight?: number;
}

export function CodeBlock({ code, label, wrap = false, maxHeight }: CodeBlockProps) {
  return (
    <div className={classes.root}>
      <pre
        className={classes.code}
        style={{ maxHeight }}
        data-wrap={wrap || undefined}
        role="group"
        aria-label={label}
        tabIndex={0}
      >
        {code}
      </pre>
      <div className={classes.copy}>
        <CopyButton text={code} label={t("Copy: {what}", { what: label })} />
      </div>
    </div>
  );
}
