import type { Outcome } from "../../ui/outcomes";

/** Told apart by people who don't see red and green apart too, on light and on dark ground. */
export const SERIES_COLORS: Readonly<Record<Outcome, string>> = {
  allowed: "indigo.5",
  key: "red.7",
  access: "orange.5",
  limit: "cyan.7",
  terms: "grape.6",
};

/** Of calls with the old and with the new secret of a key. */
export const HANDOVER_COLORS = { old: "orange.5", fresh: "indigo.5" } as const;

/** The same as a value for a style sheet. */
export const seriesColor = (name: Outcome): string => styleOf(SERIES_COLORS[name]);
export const handoverColor = (name: keyof typeof HANDOVER_COLORS): string => styleOf(HANDOVER_COLORS[name]);

const styleOf = (color: string): string => `var(--mantine-color-${color.replace(".", "-")})`;
