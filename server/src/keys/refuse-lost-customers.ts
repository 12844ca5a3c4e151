import { conflict } from "../platform/errors.js";
import type { ApiKey } from "./api-key.entity.js";

/**
 * Throws CONFLICT for a key whose customers have all been deleted since it ended: working again, it would work for nobody, and
 * look as if it worked for everybody.
 */
export function refuseLostCustomers(
  { isCustomerBound }: Pick<ApiKey, "isCustomerBound">,
  customerIds: readonly string[],
): void {
  if (!isCustomerBound || customerIds.length > 0) return;
  throw conflict("The customers that the key was bound to are gone: say which ones it is for, or that it is for any");
}
