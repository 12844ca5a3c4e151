import { useEffect, useRef } from "react";
import { NavLink, useLocation } from "react-router";
import classes from "./page-tabs.module.css";

export interface PageTab {
  label: string;
  /** Absolute: the page's own address for the first, one below it for the others. */
  to: string;
}

interface PageTabsProps {
  /** What they are parts of, such as “Parts of this key”. */
  label: string;
  tabs: readonly PageTab[];
}

/** The parts of a page that is too much for one screen, each at its own address. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  const root = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (shownFor.current === pathname) return;
    shownFor.current = pathname;
    // Where they are wider than the window.
    root.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [pathname]);
  return (
    <nav aria-label={label} className={classes.root} ref={root}>
      <ul className={classes.list}>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink to={tab.to} end className={classes.tab ?? ""}>
              {tab.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
