import type { EntityManager } from "typeorm";
import { Organization } from "../organizations/organization.entity.js";
import { lookupOf } from "../platform/database/lookup.js";
import { findPrepared } from "../platform/database/prepared.js";
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
  const secrets = new RowReader(dataSource, KeySecret, "s");
  const apiKeys = new RowReader(dataSource, ApiKey, "k");
  const organizations = new RowReader(dataSource, Organization, "o");
  const grants = new RowReader(dataSource, KeyGrant, "g");
  const retirement = dataSource.getMetadata(KeySecret).findColumnWithPropertyName("retiresAt");
  // Only keys that were rotated are asked for older secrets.
  const select = `
    SELECT s.digest AS s_digest, ${[secrets, apiKeys, organizations, grants].map(({ selection }) => selection).join(", ")},
      CASE WHEN s.retires_at IS NULL AND s.created_at > k.created_at THEN (
        SELECT MAX(older.retires_at) FROM key_secret older WHERE older.api_key_id = s.api_key_id
      ) ELSE s.retires_at END AS handover_ends_at
    FROM key_secret s
    JOIN api_key k ON k.id = s.api_key_id
    JOIN organization o ON o.id = s.organization_id
    LEFT JOIN key_grant g ON g.api_key_id = s.api_key_id
    WHERE s.digest IN `;

  const organizationOf = sharing(organizations, "o_id");
  const grantOf = (row: Record<string, unknown>, { id, organizationId }: ApiKey): KeyGrant =>
    Object.assign(grants.read(row), { apiKeyId: id, organizationId });

  return async (names) => {
    const digests = [...new Set(names)].map((name) => Buffer.from(name, "latin1"));
    const rows = await findPrepared<Record<string, unknown>>(dataSource, select, digests);
    const found = new Map<string, PresentedKey & { readonly grants: KeyGrant[] }>();
    for (const row of rows) {
      const name = (row["s_digest"] as Buffer).toString("latin1");
      let presented = found.get(name);
      if (!presented) {
        const handoverEndsAt =
          retirement && dataSource.driver.prepareHydratedValue(row["handover_ends_at"], retirement);
        presented = {
          secret: secrets.read(row),
          apiKey: apiKeys.read(row),
          organization: organizationOf(row),
          handoverEndsAt,
          grants: [],
        };
        shareIds(presented);
        found.set(name, presented);
      }
      if (row["g_api_key_id"] !== null) presented.grants.push(grantOf(row, presented.apiKey));
    }
    for (const { grants: read } of found.values()) {
      if (read.length > 1) read.sort((one, other) => one.position - other.position);
    }
    return names.map((name) => found.get(name) ?? null);
  };
});

/** As many entities are shared. */
const SHARED = 1000;

/** Reads entities of which many rows have the same, and those that haven't changed once: what remembers rows keeps them. */
function sharing<T extends object>(
  reader: RowReader<T>,
  idAlias: string,
): (row: Readonly<Record<string, unknown>>) => Readonly<T> {
  const known = new Map<unknown, { readonly row: Readonly<Record<string, unknown>>; readonly entity: Readonly<T> }>();
  return (row) => {
    const last = known.get(row[idAlias]);
    if (last && reader.isSame(last.row, row)) return last.entity;
    if (known.size >= SHARED) known.clear();
    const entity = Object.freeze(reader.read(row));
    known.set(row[idAlias], { row, entity });
    return entity;
  };
}

/** The same ids come as texts of their own with every row, for which a remembered key would keep room. */
function shareIds({ secret, apiKey, organization }: PresentedKey): void {
  apiKey.organizationId = organization.id;
  secret.organizationId = organization.id;
  secret.apiKeyId = apiKey.id;
}

/** The key of a secret that has one of these digests; null when there is none. */
export async function findByDigest(
  { dataSource }: EntityManager,
  names: readonly string[],
): Promise<PresentedKey | null> {
  const found = await Promise.all(names.map((name) => lookupIn(dataSource).load(name)));
  return found.find((presented) => presented !== null) ?? null;
}
