import type { FragmentType } from "../../graphql";
import { accessSentence } from "./access-sentence";
import { readAccess, type KeyAccess_apiKey } from "./key-access";

/** What the key may do, in words. */
export function KeySentence({ apiKey }: { apiKey: FragmentType<typeof KeyAccess_apiKey> }) {
  return accessSentence(readAccess(apiKey));
}
