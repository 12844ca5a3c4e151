import type { EntityManager } from "typeorm";
import { Organization } from "../organizations/organization.entity.js";
import { lookupOf, marksFor } from "../platform/database/lookup.js";
import { RowReader } from "../platform/database/row-reader.js";
import { ApiKey } from "./api-key.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import { KeySecret } from "./key-secret.entity.js";

/** A key as a secret of it presents it. */
export interface PresentedKey {
  readonly secret: KeySecret;
  readonly apiKey: ApiKey;
  readonly grants: readonly KeyGrant[];
  /** For its plan and its key policy. */
  readonly organization: Organization;
  /** Until when another secret presents the key too, or did; null where a rotation never left two of them. */
  readonly handoverEndsAt: Date | null;
}

/** Digests are named by their bytes as a text. */
const lookupIn = lookupOf<PresentedKey>((dataSource) => {
  const secrets = new RowReader(dataSource, KeySecret, "s", ["digest"]);
  const apiKeys = new RowReader(dataSource, ApiKey, "k");
  const organizations = new RowReader(dataSource, Organization, "o");
  const grants = new RowReader(dataSource, KeyGrant, "g");
  const retirement = dataSource.getMetadata(KeySecret).findColumnWithPropertyName("retiresAt");
  // Only keys that were rotated are asked for older secrets.
  const select = `
    SELECT ${[secrets, apiKeys, organizations, grants].map(({ selection }) => selection).join(", ")},
      CASE WHEN s.retires_at IS NULL AND s.created_at > k.created_at THEN (
        SELECT MAX(older.retires_at) FROM key_secret older
        WHERE older.organization_id = s.organization_id AND older.api_key_id = s.api_key_id
      ) ELSE s.retires_at END AS handover_ends_at
    FROM key_secret s
    JOIN api_key k ON k.organization_id = s.organization_id AND k.id = s.api_key_id
    JOIN organization o ON o.id = s.organization_id
    LEFT JOIN key_grant g ON g.organization_id = s.organization_id AND g.api_key_id = s.api_key_id
    WHERE s.digest IN `;

  return async (names) => {
    const digests = [...new Set(names)].map((name) => Buffer.from(name, "latin1"));
    const statement = `${select}${marksFor(digests)} ORDER BY g.position`;
    const rows = await dataSource.query<Record<string, unknown>[]>(statement, digests);
    const found = new Map<string, PresentedKey & { readonly grants: KeyGrant[] }>();
    for (const row of rows) {
      const { digest, ...secret } = secrets.read(row);
      const name = digest.toString("latin1");
      let presented = found.get(name);
      if (!presented) {
        const organization = organizations.read(row);
        const handoverEndsAt =
          retirement && dataSource.driver.prepareHydratedValue(row["handover_ends_at"], retirement);
        presented = {
          secret: secret as KeySecret,
          apiKey: apiKeys.read(row),
          organization,
          handoverEndsAt,
          grants: [],
        };
        found.set(name, presented);
      }
      if (row["g_api_key_id"] !== null) presented.grants.push(grants.read(row));
    }
    return names.map((name) => found.get(name) ?? null);
  };
});

/** The key of a secret that has one of these digests; null when there is none. */
export async function findByDigest(
  { dataSource }: EntityManager,
  names: readonly string[],
): Promise<PresentedKey | null> {
  const found = await Promise.all(names.map((name) => lookupIn(dataSource).load(name)));
  return found.find((presented) => presented !== null) ?? null;
}
