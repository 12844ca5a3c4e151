import { useState } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { PREFILL_PARAMETERS } from "../features/keys/prefill-parameters";

/**
 * The form for a new key has an address of its own below the list, `…/new`, that can also say what the key should be. The
 * list's own parameters stay beside it.
 */
export function useNewKeyAddress(listAddress: string) {
  const { pathname, key } = useLocation();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const address = `${listAddress}/new`;
  // The form goes at once and not with the address, a moment later: what opens in its place takes the focus.
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const close = () => {
    setClosedAt(key);
    void navigate({ pathname: listAddress, search: withoutPrefill(params) }, { replace: true });
  };
  return {
    opened: pathname.replace(/\/$/, "") === address && closedAt !== key,
    prefill: params,
    onOpen: () => void navigate({ pathname: address, search: params.toString() }),
    onClose: close,
  };
}

function withoutPrefill(params: URLSearchParams): string {
  const kept = new URLSearchParams(params);
  for (const name of PREFILL_PARAMETERS) kept.delete(name);
  return kept.toString();
}
