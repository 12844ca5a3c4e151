import type { VerificationCode } from "@claviger/shared/verification-codes";
import { AppError } from "../platform/errors.js";

/** A known key that may not be used. Whoever sent it is told what `AppError` tells; what more is known is for the request log. */
export class KeyRefused extends AppError {
  constructor(
    { code, message }: AppError,
    readonly refusal: VerificationCode,
    readonly apiKey: { readonly id: string; readonly organizationId: string },
  ) {
    super(code, message);
  }
}
