import { expect, test } from "@jest/globals";
import { VERIFICATION_CODES, verificationMessage } from "./verification-codes.js";

test("a missing scope is named in the message", () => {
  expect(verificationMessage("INSUFFICIENT_SCOPE", { scope: "write:rules" })).toBe(
    "Insufficient scope: write:rules required",
  );
});

test("a missing permission is named in the message", () => {
  expect(verificationMessage("INSUFFICIENT_PERMISSION", { permission: "WRITE" })).toBe("WRITE permission required");
});

test("every code has a message of its own, without any detail", () => {
  const messages = VERIFICATION_CODES.map((code) => verificationMessage(code));
  expect(new Set(messages).size).toBe(VERIFICATION_CODES.length);
  expect(messages.every((message) => /^[A-Z].*[a-z]$/.test(message))).toBe(true);
});

test("where the call doesn't say what decides, the message says that", () => {
  const told = VERIFICATION_CODES.filter(
    (code) => verificationMessage(code, { isUnnamed: true }) !== verificationMessage(code),
  );
  expect(told).toEqual(["IP_NOT_ALLOWED", "CUSTOMER_NOT_ALLOWED"]);
});

test("detail changes no other code's message", () => {
  expect(verificationMessage("REVOKED", { permission: "WRITE", scope: "write:rules" })).toBe(
    "The key has been revoked",
  );
});
