import type { ApiKeyTarget, Grant, HandedOutKey } from "@claviger/shared/permissions";
import type { ApiKey } from "./api-key.entity.js";
import { restrictionsOf, type Restricted } from "./restrictions.js";

type Described = Pick<ApiKey, "ownerUserId" | "organizationAccess" | "environmentKind" | "mode"> & {
  readonly id: string | null;
};

/** A key as access decisions see it; one that is about to be made has no id yet. */
export function targetOfKey(apiKey: Described, grants: readonly Grant[]): ApiKeyTarget {
  const { id, ownerUserId, organizationAccess, environmentKind, mode } = apiKey;
  return { kind: "apiKey", apiKeyId: id, ownerUserId, organizationAccess, environmentKind, mode, grants };
}

/** The same with what restricts it, for the ceiling. */
export function handedOut(
  apiKey: Described & Restricted,
  grants: readonly Grant[],
  customerIds: readonly string[],
): HandedOutKey {
  return { ...targetOfKey(apiKey, grants), ...restrictionsOf(apiKey, customerIds) };
}
