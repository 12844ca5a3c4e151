import { useState } from "react";

/**
 * What a form changes of something that is there already. While nothing is changed, it follows what is saved; what has been
 * changed stays, whatever happens to the rest.
 */
export function useDraft<TValues extends object>(saved: TValues) {
  const [changed, setChanged] = useState<Partial<TValues> | null>(null);
  const values: TValues = { ...saved, ...changed };
  return {
    values,
    isChanged: changed !== null && JSON.stringify(values) !== JSON.stringify(saved),
    change: (more: Partial<TValues>) => setChanged((before) => ({ ...before, ...more })),
    reset: () => setChanged(null),
  };
}
