import { message, type Message } from "./text";
const HOUR_MS = 3_600_000;

/** Ranges that end now, by the name that an address has for them. */
export const PRESETS = {
  "24h": { label: message("Last 24 hours"), hours: 24 },
  "7d": { label: message("Last 7 days"), hours: 7 * 24 },
  "30d": { label: message("Last 30 days"), hours: 30 * 24 },
  "90d": { label: message("Last 90 days"), hours: 90 * 24 },
} as const satisfies Record<string, { label: Message; hours: number }>;
export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as Preset[];

/** A part of time: a preset, or whatever lies between two instants, of which either may be open. */
export interface TimeRange {
  preset: Preset | null;
  from: string | null;
  to: string | null;
}

export const ANY_TIME: Readonly<TimeRange> = Object.freeze({ preset: null, from: null, to: null });

/** What an address asks for. What it says wrongly counts as not said. */
export function readRange(params: URLSearchParams): TimeRange {
  const preset = readPreset(params.get("range"));
  if (preset !== null) return { preset, from: null, to: null };
  return { preset, from: readInstant(params.get("from")), to: readInstant(params.get("to")) };
}

export const readPreset = (text: string | null): Preset | null => PRESET_NAMES.find((name) => name === text) ?? null;

export function writeRange(params: URLSearchParams, { preset, from, to }: TimeRange): void {
  if (preset !== null) params.set("range", preset);
  if (from !== null) params.set("from", from);
  if (to !== null) params.set("to", to);
}

export const isAnyTime = ({ preset, from, to }: TimeRange): boolean => preset === null && from === null && to === null;

export const isBackwards = ({ from, to }: TimeRange): boolean => from !== null && to !== null && from >= to;

/** The instants between which the range lies now. */
export function boundsOf({ preset, from, to }: TimeRange, now: Date): Pick<TimeRange, "from" | "to"> {
  if (preset === null) return { from, to };
  return { from: new Date(now.getTime() - PRESETS[preset].hours * HOUR_MS).toISOString(), to: null };
}

/** An instant as a field of the browser for local times holds it, to the minute. */
export function toLocalField(instant: string | null): string {
  if (instant === null) return "";
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The instant that such a field holds; null for none. */
export const fromLocalField = (text: string): string | null => readInstant(text);

function readInstant(text: string | null): string | null {
  if (!text) return null;
  const at = new Date(text);
  // Years beyond four digits are typed on the way to four.
  return Number.isNaN(at.getTime()) || at.getFullYear() > 9999 ? null : at.toISOString();
}
