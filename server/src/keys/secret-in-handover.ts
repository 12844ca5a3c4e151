import type { PresentedKey } from "./find-by-digest.js";

/** The secret that presents a key, while another one may do so too: calls with each are told apart. Null at other times. */
export const secretInHandover = (
  { secret, handoverEndsAt }: Pick<PresentedKey, "secret" | "handoverEndsAt">,
  now: Date,
): string | null => (handoverEndsAt !== null && now < handoverEndsAt ? secret.id : null);
