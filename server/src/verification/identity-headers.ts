import { toHeaderText } from "./header-text.js";
import type { HeaderList } from "../platform/header-list.js";
import type { Outcome } from "./decide-call.js";

/** So that all headers together fit into what proxies take by default. */
const LONGEST_SCOPES = 2000;

/**
 * Who makes a call that may pass, for the guarded API. Always all of them: an empty one still takes the place of what a client
 * has sent.
 */
export const identityHeaders = ({ apiKey, permission, scopes }: Outcome, customer: string | null): HeaderList => [
  "x-claviger-key-id",
  apiKey?.id ?? "",
  "x-claviger-key-name",
  toHeaderText(apiKey?.name ?? ""),
  "x-claviger-organization-id",
  apiKey?.organizationId ?? "",
  "x-claviger-permission",
  permission ?? "",
  "x-claviger-scopes",
  cutList(scopes),
  "x-claviger-customer",
  toHeaderText(customer ?? ""),
];

/** As many names as fit, whole: whoever reads them must not take a key for more than it is. */
function cutList(names: readonly string[]): string {
  const list = names.join(" ");
  return list.length <= LONGEST_SCOPES ? list : list.slice(0, list.lastIndexOf(" ", LONGEST_SCOPES));
}
