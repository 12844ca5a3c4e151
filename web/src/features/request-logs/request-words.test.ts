import { expect, test } from "@jest/globals";
import { VERIFICATION_CODES, verificationMessage } from "@claviger/shared/verification-codes";
import { meaningOf } from "./request-words";

test.each(VERIFICATION_CODES)("%s is told as the caller was told", (code) => {
  expect(meaningOf(code)).toBe(`${verificationMessage(code)}.`);
});
