import type { KnownKey } from "./find-known-key.js";

/** The secret that presents a key, while another one may do so too: calls with each are told apart. Null at other times. */
export const secretInHandover = (
  { secretId, handoverEndsAt }: Pick<KnownKey, "secretId" | "handoverEndsAt">,
  now: Date,
): string | null => (handoverEndsAt !== null && now < handoverEndsAt ? secretId : null);
