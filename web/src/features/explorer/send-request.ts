import { watchedFetch } from "../../lib/connection";
import { t } from "../../lib/text";

export interface ExplorerRequest {
  readonly document: string;
  /** JSON, or nothing. */
  readonly variables: string;
  readonly operationName: string | null;
  /** Null: as the person who is signed in. */
  readonly secret: string | null;
}

export interface Answer {
  readonly status: number;
  readonly durationMs: number;
  /** The body as the server meant it, laid out when it is JSON. */
  readonly text: string;
  readonly hasErrors: boolean;
}

interface Body {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What the fields hold as a request's body. Throws a SyntaxError with a message for people. */
export function bodyOf({ document, variables, operationName }: Omit<ExplorerRequest, "secret">): Body {
  return {
    query: document,
    ...(variables.trim() !== "" && { variables: readVariables(variables) }),
    ...(operationName !== null && { operationName }),
  };
}

/** Goes past Apollo, whose cache must hold neither a key's view of things nor a secret that an answer shows once. */
export async function sendRequest({ secret, ...request }: ExplorerRequest): Promise<Answer> {
  const body = JSON.stringify(bodyOf(request));
  const start = performance.now();
  const response = await watchedFetch("/graphql", {
    method: "POST",
    // With a key, the session stays out: what is answered is what a program would get.
    credentials: secret === null ? "same-origin" : "omit",
    cache: "no-store",
    headers: { "content-type": "application/json", ...(secret !== null && { authorization: `Bearer ${secret}` }) },
    body,
  });
  const text = await response.text();
  const durationMs = Math.round(performance.now() - start);
  return { status: response.status, durationMs, ...laidOut(text) };
}

/** The same from a shell. The key is read from a variable: what is copied holds none. */
export function asCurl(origin: string, request: Omit<ExplorerRequest, "secret">): string {
  return [
    `curl -sS ${origin}/graphql`,
    `-H "Authorization: Bearer $CLAVIGER_KEY"`,
    `-H "Content-Type: application/json"`,
    `-d '${JSON.stringify(bodyOf(request)).replaceAll("'", `'\\''`)}'`,
  ].join(" \\\n  ");
}

function readVariables(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const problem = t("The variables aren’t JSON: {problem}", { problem: (error as Error).message });
    throw new SyntaxError(problem, { cause: error });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  const problem = t("The variables must be a JSON object, such as '{}'.");
  throw new SyntaxError(problem);
}

function laidOut(text: string): Pick<Answer, "text" | "hasErrors"> {
  try {
    const json = JSON.parse(text) as { errors?: unknown };
    return { text: JSON.stringify(json, null, 2), hasErrors: json.errors !== undefined };
  } catch {
    return { text, hasErrors: true };
  }
}
