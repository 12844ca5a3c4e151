import { LIMITS } from "@claviger/shared/limits";
import { t } from "./text";

/** A JSON object as people write it; nothing stands for an empty one. */
export function readMetadata(text: string): { metadata: Record<string, unknown> } | { problem: string } {
  if (text.trim() === "") return { metadata: {} };
  let metadata: unknown;
  let changed: string | null = null;
  const watch = (_key: string, value: unknown, context?: { source?: string }): unknown => {
    if (typeof value === "number" && isChanged(value, context?.source)) changed = context?.source ?? "";
    return value;
  };
  try {
    metadata = JSON.parse(text, watch);
  } catch {
    return { problem: t("This isn’t JSON.") };
  }
  if (changed !== null) return { problem: tooLarge(changed) };
  if (!isObject(metadata))
    return { problem: t("It must be an object, such as {example}.", { example: '{ "tier": "gold" }' }) };
  if (new TextEncoder().encode(JSON.stringify(metadata)).length > LIMITS.metadataBytes) {
    return { problem: t("It must have at most {max, number} bytes.", { max: LIMITS.metadataBytes }) };
  }
  if (levelsOf(metadata) > LIMITS.metadataLevels) {
    return { problem: t("It has at most {max} levels.", { max: LIMITS.metadataLevels }) };
  }
  return { metadata };
}

/** What a text without a problem says. */
export function metadataOf(text: string): Record<string, unknown> {
  const read = readMetadata(text);
  return "problem" in read ? {} : read.metadata;
}

export function metadataProblem(text: string): string | null {
  const read = readMetadata(text);
  return "problem" in read ? read.problem : null;
}

/** As it is edited: empty where there is nothing. */
export function writeMetadata(metadata: Record<string, unknown>): string {
  return Object.keys(metadata).length === 0 ? "" : JSON.stringify(metadata, null, 2);
}

function tooLarge(number: string): string {
  return number === ""
    ? t("A number is too large to be kept as it is. Write it as text.")
    : t("{number} is too large to be kept as it is. Write it as text.", { number });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a number isn't what was written. Browsers that don't tell what was written are asked for the worst alone. */
function isChanged(value: number, source: string | undefined): boolean {
  if (!Number.isFinite(value)) return true;
  return source !== undefined && /^-?\d+$/.test(source) && String(BigInt(source)) !== String(BigInt(value));
}

function levelsOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}
