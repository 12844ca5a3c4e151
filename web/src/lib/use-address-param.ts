import { useSearchParams } from "react-router";

/** A part of a page's state that is kept in its address; the empty text when it isn't there. */
export function useAddressParam(name: string): [value: string, set: (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = (value: string) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        if (value === "") next.delete(name);
        else next.set(name, value);
        return next;
      },
      // Nothing else on the page changes its place.
      { replace: true, preventScrollReset: true },
    );
  return [params.get(name) ?? "", set];
}
