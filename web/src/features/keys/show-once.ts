import { createContext, use } from "react";
import type { ShownSecret } from "./show-once-panel";

export type ShowOnce = (shown: ShownSecret) => void;

export const ShowOnceContext = createContext<ShowOnce | null>(null);

/** Shows a secret above all pages, where no refetch and no change of page can lose it. */
export function useShowOnce(): ShowOnce {
  const showOnce = use(ShowOnceContext);
  if (showOnce === null) throw new Error("No page above offers to show a secret");
  return showOnce;
}
