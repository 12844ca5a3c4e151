import { toHeaderText } from "./header-text.js";
import type { HeaderList } from "../platform/header-list.js";
import type { Outcome } from "./decide-call.js";

/** So that all headers together fit into what proxies take by default. */
const LONGEST_SCOPES = 2000;

/**
 * Who makes a call that may pass, for the guarded API. Always all of them: an empty one still takes the place of what a client
 * has sent.
 */
export const identityHeaders = (outcome: Outcome, customer: string | null): HeaderList => [
  "x-claviger-key-id",
  outcome.known?.apiKeyId ?? "",
  "x-claviger-key-name",
  nameOf(outcome),
  "x-claviger-organization-id",
  outcome.known?.organization.id ?? "",
  "x-claviger-permission",
  outcome.permission ?? "",
  "x-claviger-scopes",
  cutList(outcome.scopes),
  "x-claviger-customer",
  customer === null ? "" : toHeaderText(customer),
];

function nameOf({ apiKey, there }: Outcome): string {
  if (!apiKey || !there) return "";
  return (there.headerName ??= toHeaderText(apiKey.name));
}

/** As many names as fit, whole: whoever reads them must not take a key for more than it is. */
function cutList(names: readonly string[]): string {
  if (names.length === 0) return "";
  const list = names.join(" ");
  return list.length <= LONGEST_SCOPES ? list : list.slice(0, list.lastIndexOf(" ", LONGEST_SCOPES));
}
