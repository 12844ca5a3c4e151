import { useState } from "react";

/** Which dialog of a list is open, and for which of its entries. The entry stays known while its dialog closes. */
export function useEntryDialog<Verb extends string, Entry>() {
  const [verb, setVerb] = useState<Verb | null>(null);
  const [entry, setEntry] = useState<Entry | null>(null);
  const open = (nextVerb: Verb, nextEntry: Entry) => {
    setVerb(nextVerb);
    setEntry(nextEntry);
  };
  return { verb, entry, open, close: () => setVerb(null) };
}
