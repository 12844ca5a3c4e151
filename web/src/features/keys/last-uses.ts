import type { ApiKeyFilter } from "../../graphql/graphql";
import { message } from "../../lib/text";
import { dayAt } from "./whole-days";

/** How long ago a key was last used, as an address names it: each from so many whole days ago until as many as the one before. */
export const LAST_USES = {
  today: { label: message("Today"), daysAgo: 0 },
  week: { label: message("1–7 days ago"), daysAgo: 7 },
  month: { label: message("8–30 days ago"), daysAgo: 30 },
  quarter: { label: message("31–90 days ago"), daysAgo: 90 },
  older: { label: message("More than 90 days ago"), daysAgo: null },
  never: { label: message("Never"), daysAgo: null },
} as const;
export type LastUse = keyof typeof LAST_USES;
export const LAST_USE_NAMES = Object.keys(LAST_USES) as LastUse[];

const EPOCH = new Date(0).toISOString();

/** The instants that part them, the latest first. */
export const lastUseInstants = (now: Date): string[] =>
  LAST_USE_NAMES.flatMap((name) => LAST_USES[name].daysAgo ?? []).map((days) => dayAt(now, -days));

/** The active keys whose last use lies there. */
export function lastUseFilter(use: LastUse, now: Date): ApiKeyFilter {
  const status = ["ACTIVE" as const];
  if (use === "never") return { unusedSince: EPOCH, status };
  const instants = lastUseInstants(now);
  const index = LAST_USE_NAMES.indexOf(use);
  const before = instants[index - 1];
  return { usedSince: instants[index] ?? EPOCH, ...(before !== undefined && { unusedSince: before }), status };
}
