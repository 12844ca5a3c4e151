import type { ApiKeyTarget, Grant } from "@claviger/shared/permissions";
import type { ApiKey } from "./api-key.entity.js";

type Described = Pick<ApiKey, "ownerUserId" | "expiresAt" | "organizationAccess" | "environmentKind" | "mode">;

/** A key as access decisions see it; one that is about to be made has no id yet. */
export function targetOfKey(apiKey: Described & { id: string | null }, grants: readonly Grant[]): ApiKeyTarget {
  const { id, ownerUserId, expiresAt, organizationAccess, environmentKind, mode } = apiKey;
  return { kind: "apiKey", apiKeyId: id, ownerUserId, expiresAt, organizationAccess, environmentKind, mode, grants };
}
