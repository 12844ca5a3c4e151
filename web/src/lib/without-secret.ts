import { startOf } from "@claviger/shared/key-format";

/** Of what somebody pastes into a search, what may be sent and shown: of a secret no more than its start. */
export const withoutSecret = (text: string): string => startOf(text) || text;
