import type { RefObject } from "react";
import { t } from "../lib/text";
import classes from "./shell.module.css";

/** For the keyboard: past the navigation, straight to the page. */
export function SkipLink({ target }: { target: RefObject<HTMLElement | null> }) {
  return (
    <a
      href="#content"
      className={classes.skipLink}
      onClick={(event) => {
        event.preventDefault();
        target.current?.focus();
      }}
    >
      {t("Skip to content")}
    </a>
  );
}
