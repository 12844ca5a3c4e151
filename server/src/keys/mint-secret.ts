import { randomBytes } from "node:crypto";
import type { EnvironmentMode } from "@claviger/shared/environments";
import { buildSecret, startOf } from "@claviger/shared/key-format";
import type { KeyPolicy } from "@claviger/shared/key-policy";
import type { Installation } from "../context/installation.js";
import { hmacSha256, sha256 } from "../platform/hashing.js";
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
  const [digested] = digestsOf(text, installation);
  return { text, start: startOf(text), ...digested };
}

/** Every digest under which a text may be stored, the one for new secrets first: a pepper may have been set later. */
export function digestsOf(text: string, { pepper }: Installation): [Digested, ...Digested[]] {
  const plain: Digested = { digest: sha256(text), algorithm: "sha256", pepperId: null };
  if (!pepper) return [plain];
  return [{ digest: hmacSha256(pepper.key, text), algorithm: "hmac-sha256", pepperId: pepper.id }, plain];
}
