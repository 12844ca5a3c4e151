import { ERROR_CODES, type ErrorCode } from "@claviger/shared/error-codes";

export interface ErrorDetails {
  /** The input field that is wrong, as a dotted path. */
  readonly field?: string;
  readonly requiredScope?: string;
  readonly retryAfterSeconds?: number;
}

/** What went wrong, in words that may be shown to whoever asked. The cause is for the log alone. */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return ERROR_CODES[this.code].status;
  }
}

export const unauthenticated = (): AppError => new AppError("UNAUTHENTICATED", "Sign in or send an API key");
export const invalidApiKey = (): AppError => new AppError("INVALID_API_KEY", "Invalid API key");
export const forbidden = (message = "You may not do this"): AppError => new AppError("FORBIDDEN", message);
export const notFound = (what: string): AppError => new AppError("NOT_FOUND", `${what} not found`);
export const badInput = (field: string, message: string): AppError =>
  new AppError("BAD_USER_INPUT", message, { field });
export const alreadyExists = (field: string, message: string, cause?: unknown): AppError =>
  new AppError("ALREADY_EXISTS", message, { field }, cause);
export const payloadTooLarge = (): AppError => new AppError("PAYLOAD_TOO_LARGE", "The body is larger than 256 KB");
export const conflict = (message: string): AppError => new AppError("CONFLICT", message);
