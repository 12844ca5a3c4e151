import type { Outcome } from "../../ui/outcomes";

/** Told apart by people who don't see red and green apart too, on light and on dark ground. */
export const SERIES_COLORS: Readonly<Record<Outcome, string>> = {
  allowed: "indigo.5",
  key: "red.7",
  access: "orange.5",
  limit: "cyan.7",
  terms: "grape.6",
};

/** The same as a value for a style sheet. */
export const seriesColor = (name: Outcome): string => `var(--mantine-color-${SERIES_COLORS[name].replace(".", "-")})`;
