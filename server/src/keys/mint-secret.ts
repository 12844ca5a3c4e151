import { randomBytes } from "node:crypto";
import type { EnvironmentMode } from "@claviger/shared/environments";
import { buildSecret, startOf } from "@claviger/shared/key-format";
import type { KeyPolicy } from "@claviger/shared/key-policy";
import type { Installation } from "../context/installation.js";
import { hmacSha256, hmacSha256Name, sha256, sha256Name } from "../platform/hashing.js";
import type { KeySecret } from "./key-secret.entity.js";

type Digested = Pick<KeySecret, "digest" | "algorithm" | "pepperId">;

export interface MintedSecret extends Digested {
  /** The text itself. It leaves the process once, in the answer. */
  readonly text: string;
  readonly start: string;
}

/** Draws a new secret, in the format that the organization's policy asks for. */
export function mintSecret(
  policy: Pick<KeyPolicy, "keyPrefix" | "keyFormat">,
  mode: EnvironmentMode,
  installation: Installation,
): MintedSecret {
  const text = buildSecret({ prefix: policy.keyPrefix, mode, format: policy.keyFormat, randomBytes });
  return { text, start: startOf(text), ...digestOf(text, installation) };
}

/** How a new secret is stored. */
function digestOf(text: string, { pepper }: Installation): Digested {
  if (!pepper) return { digest: sha256(text), algorithm: "sha256", pepperId: null };
  return { digest: hmacSha256(pepper.key, text), algorithm: "hmac-sha256", pepperId: pepper.id };
}

/** The names of the digests under which a text may be stored, the one for new secrets first: a pepper may have been set later. */
export function digestNamesOf(text: string, { pepper }: Installation): readonly [string, ...string[]] {
  const plain = sha256Name(text);
  return pepper ? [hmacSha256Name(pepper.key, text), plain] : [plain];
}
