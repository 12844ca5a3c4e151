import { LIMITS } from "@claviger/shared/limits";

export const metadataText = (metadata: Record<string, unknown>): string =>
  Object.keys(metadata).length === 0 ? "" : JSON.stringify(metadata, null, 2);

/** What the text says; null for what is no JSON object. An empty text says nothing. */
export function readMetadata(text: string): Record<string, unknown> | null {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

export function metadataProblem(text: string): string | null {
  const metadata = readMetadata(text);
  if (metadata === null) return 'Write a JSON object, such as {"team": "payments"}.';
  const bytes = new TextEncoder().encode(JSON.stringify(metadata)).length;
  return bytes > LIMITS.metadataBytes ? `At most ${LIMITS.metadataBytes} bytes.` : null;
}
