import type { Grant } from "@claviger/shared/permissions";
import type { EntityManager } from "typeorm";
import { Organization } from "../organizations/organization.entity.js";
import { hydrationOf } from "../platform/database/hydration.js";
import { FIRST, lookupOf } from "../platform/database/lookup.js";
import type { Row } from "../platform/database/prepared.js";
import { RowReader } from "../platform/database/row-reader.js";
import { shareEqual } from "../platform/share-equal.js";
import { ApiKey } from "./api-key.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import { KeySecret } from "./key-secret.entity.js";

/** A key without what only searches and lists ask for, and without its last use, which changes all the time. */
export type KeptKey = Omit<ApiKey, (typeof UNKEPT)[number]>;

/** A key as a secret of it presents it. */
export interface PresentedKey {
  readonly secret: Pick<KeySecret, "id" | "retiresAt" | "lastUsedAt">;
  readonly apiKey: KeptKey;
  readonly lastUsedAt: Date | null;
  readonly grants: readonly Grant[];
  /** For its plan and its key policy. */
  readonly organization: Organization;
  /** Until when another secret presents the key too, or did; null where a rotation never left two of them. */
  readonly handoverEndsAt: Date | null;
}

const UNKEPT = ["foldedName", "nameInUse", "isSearchable", "lastUsedAt"] as const;
/** Read once for a key and all that is its own: as texts of their own they would take room. */
const OF_THE_KEY = ["organizationId", "apiKeyId"];

/** Digests are named by their bytes as a text. */
const lookUp = lookupOf<PresentedKey>((dataSource) => {
  const secrets = new RowReader(dataSource, KeySecret, "s", FIRST, [], [...OF_THE_KEY, "start", "createdAt"]);
  const apiKeys = new RowReader(dataSource, ApiKey, "k", secrets.end, ["organizationId"], UNKEPT);
  const organizations = new RowReader(dataSource, Organization, "o", apiKeys.end);
  const grants = new RowReader(dataSource, KeyGrant, "g", organizations.end, [], OF_THE_KEY);
  const [lastUse, handover] = [grants.end, grants.end + 1];
  const retirement = dataSource.getMetadata(KeySecret).findColumnWithPropertyName("retiresAt");
  const hydrate = retirement ? hydrationOf(dataSource.driver, retirement) : null;
  const instantOf = (value: unknown) => (hydrate ? hydrate(value) : null) as Date | null;
  const organizationOf = sharing(organizations);

  return {
    // Only keys that were rotated are asked for older secrets.
    select: `${[secrets, apiKeys, organizations, grants].map(({ selection }) => selection).join(", ")},
      k.last_used_at AS last_used_at,
      CASE WHEN s.retires_at IS NULL AND s.created_at > k.created_at THEN (
        SELECT MAX(older.retires_at) FROM key_secret older
        WHERE older.organization_id = s.organization_id AND older.api_key_id = s.api_key_id
      ) ELSE s.retires_at END AS handover_ends_at`,
    from: `key_secret s
      JOIN api_key k ON k.id = s.api_key_id
      JOIN organization o ON o.id = s.organization_id
      LEFT JOIN key_grant g ON g.api_key_id = s.api_key_id`,
    by: "s.digest",
    // Bytes come as a Buffer of their own, which takes as long as twenty texts.
    byAsText: "HEX(s.digest)",
    valueOf: (name) => Buffer.from(name, "latin1"),
    nameOf: (digits) => Buffer.from(digits, "hex").toString("latin1"),
    read: (rows) => {
      const [row] = rows;
      const [apiKey, organization] = [apiKeys.read(row), organizationOf(row)];
      apiKey.organizationId = organization.id;
      // Without any, there is a row all the same.
      const those = row[grants.start] === null ? [] : rows.map((each) => grants.read(each));
      if (rows.length > 1) those.sort((one, other) => one.position - other.position);
      return {
        secret: secrets.read(row),
        apiKey,
        organization,
        lastUsedAt: instantOf(row[lastUse]),
        handoverEndsAt: instantOf(row[handover]),
        grants: shareGrants(those),
      };
    },
  };
});

/** Many keys are granted the same. */
const shareGrants = shareEqual<readonly Grant[]>();

/** As many entities are shared. */
const SHARED = 1000;

/** Reads entities of which many rows have the same, and those that haven't changed once: what remembers rows keeps them. */
function sharing<T extends object>(reader: RowReader<T>): (row: Row) => Readonly<T> {
  const known = new Map<unknown, { readonly row: Row; readonly entity: Readonly<T> }>();
  return (row) => {
    const id = row[reader.start];
    const last = known.get(id);
    if (last && reader.isSame(last.row, row)) return last.entity;
    if (known.size >= SHARED) known.clear();
    const entity = Object.freeze(reader.read(row));
    known.set(id, { row, entity });
    return entity;
  };
}

/** The key of a secret that has one of these digests; null when there is none. */
export function findByDigest(
  { dataSource }: EntityManager,
  [name, ...others]: readonly [string, ...string[]],
): Promise<PresentedKey | null> {
  const found = lookUp(dataSource, name);
  if (others.length === 0) return found;
  const all = Promise.all([found, ...others.map((other) => lookUp(dataSource, other))]);
  return all.then((those) => those.find((presented) => presented !== null) ?? null);
}
