import { pino, type Logger } from "pino";

export type { Logger };

/** JSON lines on standard output. Credentials are redacted even where a caller logs a whole request by mistake. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    serializers: { err: describeError },
    redact: {
      paths: ["authorization", "cookie", "password", "secret", "key", "token"].flatMap((name) => [
        name,
        `*.${name}`,
        `*.*.${name}`,
        `headers["x-api-key"]`,
        `*.headers["x-api-key"]`,
      ]),
      censor: "[redacted]",
    },
  });
}

interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string | undefined;
  readonly query?: string | undefined;
  readonly cause?: DescribedError;
}

/** An error for the log. A query that failed carries the values it was given: digests, addresses, whatever was stored. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack, cause } = error;
  const { code, query } = error as { code?: string; query?: string };
  return { type: name, message, stack, code, query, ...(cause ? { cause: describeError(cause) } : {}) };
}
