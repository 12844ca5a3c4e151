import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { AnsweredCall } from "../context/recorder.js";
import { AppError } from "../platform/errors.js";

/** A known key that may not be used. Whoever sent it is told what `AppError` tells; what more is known is for the request log. */
export class KeyRefused extends AppError {
  constructor(
    { code, message }: AppError,
    readonly refusal: VerificationCode,
    readonly presented: Pick<AnsweredCall, "apiKeyId" | "secretId"> & { readonly organizationId: string },
  ) {
    super(code, message);
  }
}
