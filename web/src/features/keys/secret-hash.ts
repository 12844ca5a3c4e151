import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { findSecretTexts } from "@claviger/shared/key-format";

/** What tells a secret without giving it away. */
export interface SecretHash {
  sha256: string;
  start: string;
}

/** The hashes of all secrets in a text. Not by the browser's own cryptography: that isn't there on plain http. */
export function hashSecrets(text: string): SecretHash[] {
  return findSecretTexts(text).map((secret) => ({
    sha256: bytesToHex(sha256(utf8ToBytes(secret.text))),
    start: secret.start,
  }));
}
