import { useEffect, useRef } from "react";

/** Leads the reader to the first thing that is wrong, after each try. */
export function useFocusOnProblem(tries: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
  }, [tries]);
  return form;
}
