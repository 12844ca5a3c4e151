import { LIMITS } from "@claviger/shared/limits";

/** A JSON object as people write it; nothing stands for an empty one. */
export function readMetadata(text: string): { metadata: Record<string, unknown> } | { problem: string } {
  if (text.trim() === "") return { metadata: {} };
  let metadata: unknown;
  try {
    metadata = JSON.parse(text);
  } catch {
    return { problem: "This isn’t JSON." };
  }
  if (!isObject(metadata)) return { problem: 'It must be an object, such as { "tier": "gold" }.' };
  if (new TextEncoder().encode(JSON.stringify(metadata)).length > LIMITS.metadataBytes) {
    return { problem: `It must have at most ${LIMITS.metadataBytes.toLocaleString("en")} bytes.` };
  }
  if (levelsOf(metadata) > LIMITS.metadataLevels) return { problem: `It has at most ${LIMITS.metadataLevels} levels.` };
  return { metadata };
}

export function metadataProblem(text: string): string | null {
  const read = readMetadata(text);
  return "problem" in read ? read.problem : null;
}

/** As it is edited: empty where there is nothing. */
export function writeMetadata(metadata: Record<string, unknown>): string {
  return Object.keys(metadata).length === 0 ? "" : JSON.stringify(metadata, null, 2);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function levelsOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}
