import { In, type EntityManager } from "typeorm";
import { insertRows } from "../platform/database/bulk.js";
import type { ApiKey } from "./api-key.entity.js";
import { fragmentsOf, type Searched } from "./fragments.js";
import { KeyFragment } from "./key-fragment.entity.js";

/** Has a search find these keys. Whoever writes them says so in their rows. */
export async function storeFragments(db: EntityManager, keys: readonly ApiKey[]): Promise<void> {
  const rows = keys.flatMap((apiKey) =>
    fragmentsOf(apiKey).map((fragment) => [apiKey.organizationId, fragment, apiKey.id]),
  );
  await insertRows(db, { table: "key_fragment", columns: ["organization_id", "fragment", "api_key_id"], rows });
}

/** Has a search find a key by its new name or start. One that isn't searchable yet will be as it is then. */
export async function changeFragments(db: EntityManager, apiKey: ApiKey, change: Partial<Searched>): Promise<void> {
  if (!apiKey.isSearchable) return;
  await deleteFragments(db, apiKey);
  await storeFragments(db, [{ ...apiKey, ...change }]);
}

export async function deleteFragments(db: EntityManager, apiKey: ApiKey): Promise<void> {
  const { organizationId, id: apiKeyId } = apiKey;
  await db.delete(KeyFragment, { organizationId, apiKeyId, fragment: In(fragmentsOf(apiKey)) });
}
