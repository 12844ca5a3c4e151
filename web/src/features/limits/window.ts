import { LIMITS } from "@claviger/shared/limits";
import { message, type Message } from "../../lib/text";
import { wholeNumberProblem } from "../../lib/whole-number";

export const WINDOW_UNITS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
export type WindowUnit = keyof typeof WINDOW_UNITS;
export const WINDOW_UNIT_NAMES = Object.keys(WINDOW_UNITS) as WindowUnit[];
export const WINDOW_UNIT_LABELS: Record<WindowUnit, Message> = {
  seconds: message("seconds"),
  minutes: message("minutes"),
  hours: message("hours"),
  days: message("days"),
};

/** A window as it is typed. */
export interface WindowDraft {
  count: string;
  unit: WindowUnit;
}

/** In the largest unit of which it is a multiple. */
export function windowDraft(seconds: number): WindowDraft {
  const unit = WINDOW_UNIT_NAMES.findLast((name) => seconds % WINDOW_UNITS[name] === 0) ?? "seconds";
  return { count: String(seconds / WINDOW_UNITS[unit]), unit };
}

export function windowSeconds({ count, unit }: WindowDraft): number {
  return Number(count) * WINDOW_UNITS[unit];
}

export function windowProblem({ count, unit }: WindowDraft): string | null {
  const { min, max } = LIMITS.rateLimit.windowSeconds;
  return wholeNumberProblem(count, { min, max: Math.floor(max / WINDOW_UNITS[unit]) });
}
