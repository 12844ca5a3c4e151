/** Where to go after signing in: only ever to a page of this panel, whatever the address asks for. */
export function nextAddress(params: URLSearchParams, origin: string): string {
  const next = params.get("next") ?? "/";
  if (!next.startsWith("/") || !URL.canParse(next, origin)) return "/";
  const url = new URL(next, origin);
  return url.origin === origin ? url.pathname + url.search : "/";
}
