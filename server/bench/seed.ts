import type { DataSource, EntityManager } from "typeorm";
import type * as Fragments from "../src/keys/fragments.ts";
import type * as Bulk from "../src/platform/database/bulk.ts";
import type * as DataModel from "../src/data-model.ts";
import type * as Ids from "../src/platform/ids.ts";
import type * as MintSecret from "../src/keys/mint-secret.ts";
import type * as OpenDatabase from "../src/platform/database/open-database.ts";
import type { Place } from "./places.ts";

export interface SeededKey {
  readonly id: string;
  readonly secret: string;
}

/** The server as it is built: its own modules write what its own modules will read. */
const built = <T>(file: string): Promise<T> => import(new URL(`../dist/${file}`, import.meta.url).href) as Promise<T>;

const KEYS_AT_ONCE = 10_000;
const WITHOUT_PEPPER = { pepper: null } as Parameters<typeof MintSecret.mintSecret>[2];
const DAY = 86_400_000;
const FAST = ["synchronous = OFF", "cache_size = -1000000"];
const COLUMNS = {
  api_key:
    "id organization_id name folded_name name_in_use start environment_kind mode organization_access rate_limit rate_limit_window_seconds metadata expires_at last_used_at disabled_at revoked_at created_at updated_at is_searchable",
  key_secret: "id organization_id api_key_id digest algorithm start created_at last_used_at",
  key_grant: "api_key_id position organization_id project_id environment_id environment_kind permission scopes",
  key_fragment: "organization_id fragment api_key_id",
};

/**
 * Stores so many keys in each place, past the API, which would take hours. Answers those among them that calls are made with:
 * usable, and at most so many.
 */
export async function seedKeys(
  settings: OpenDatabase.DatabaseSettings,
  wanted: readonly { readonly place: Place; readonly size: number }[],
  usable: number,
): Promise<SeededKey[][]> {
  const { openDatabase } = await built<typeof OpenDatabase>("platform/database/open-database.js");
  const { entities, migrations } = await built<typeof DataModel>("data-model.js");
  const dataSource = await openDatabase(settings, entities, migrations);
  try {
    // What is lost here is made again, and random digests need more of the index at hand than usual.
    if (settings.url === null) for (const setting of FAST) await dataSource.query(`PRAGMA ${setting}`);
    const answer: SeededKey[][] = [];
    for (const { place, size } of wanted) answer.push(await seedPlace(dataSource, place, size, usable));
    return answer;
  } finally {
    await dataSource.destroy();
  }
}

async function seedPlace(dataSource: DataSource, place: Place, size: number, usable: number): Promise<SeededKey[]> {
  const { insertRows } = await built<typeof Bulk>("platform/database/bulk.js");
  const draw = await drawer(place, size);
  const kept: SeededKey[] = [];
  for (let first = 0; first < size; first += KEYS_AT_ONCE) {
    const drawn = Array.from({ length: Math.min(KEYS_AT_ONCE, size - first) }, (_, index) => draw(first + index));
    for (const { id, secret, isUsable } of drawn) if (isUsable) kept.push({ id, secret });
    await dataSource.transaction(async (db: EntityManager) => {
      for (const [table, columns] of Object.entries(COLUMNS)) {
        const rows = drawn.flatMap((key) => key.rows[table as keyof typeof COLUMNS]);
        await insertRows(db, { table, columns: columns.split(" "), rows });
      }
    });
  }
  return shuffled(kept).slice(0, usable);
}

type Row = readonly (string | number | Buffer | null)[];

interface Drawn extends SeededKey {
  readonly isUsable: boolean;
  readonly rows: Record<keyof typeof COLUMNS, readonly Row[]>;
}

async function drawer(place: Place, size: number): Promise<(index: number) => Drawn> {
  const { newIdAt } = await built<typeof Ids>("platform/ids.js");
  const { mintSecret } = await built<typeof MintSecret>("keys/mint-secret.js");
  const { fragmentsOf } = await built<typeof Fragments>("keys/fragments.js");
  const { storedInstant } = await built<typeof Bulk>("platform/database/bulk.js");
  const { organizationId, projectId, environmentId } = place;
  const policy = { keyPrefix: "clv", keyFormat: "BASE62_CHECKSUM" } as const;
  const now = Date.now();

  return (index) => {
    const { kind, isUsable, ...instants } = traitsOf(index, size, now);
    const createdAt = now - (size - index);
    const id = newIdAt("key", createdAt);
    const at = storedInstant(createdAt);
    const [expires, lastUsed, disabled, revoked] = [
      instants.expiresAt,
      instants.lastUsedAt,
      instants.disabledAt,
      instants.revokedAt,
    ].map((instant) => (instant === null ? null : storedInstant(instant)));
    const name = `Key ${String(index).padStart(7, "0")}`;
    const folded = name.toLowerCase();
    const mode = kind === "PRODUCTION" ? "LIVE" : "TEST";
    const { text: secret, start, digest, algorithm } = mintSecret(policy, mode, WITHOUT_PEPPER);
    const named = [id, organizationId, name, folded, revoked ? null : folded, start];
    const limit = [1_000_000, 60];
    const granted =
      kind === "PRODUCTION"
        ? [projectId, environmentId, kind]
        : [kind === "STAGING" ? projectId : place.rareProjectId, null, null];
    return {
      id,
      secret,
      isUsable,
      rows: {
        api_key: [
          [...named, kind, mode, "NONE", ...limit, "{}", expires, lastUsed, disabled, revoked, at, at, 1] as Row,
        ],
        key_secret: [[newIdAt("sec", createdAt), organizationId, id, digest, algorithm, start, at, at]],
        key_grant: [[id, 0, organizationId, ...granted, "WRITE", "[]"]],
        key_fragment: fragmentsOf({ foldedName: folded, start }).map((fragment) => [organizationId, fragment, id]),
      },
    };
  };
}

/** As many keys at the far end of every list are what the others are not: revoked, of another kind, in another project. */
const RARE = 10;

/** Of a hundred keys one each is disabled and expired; a tenth is of another kind, and a third was never used. */
function traitsOf(index: number, size: number, now: number) {
  const isRare = index < RARE;
  const share = index % 100;
  const kind = isRare ? "DEVELOPMENT" : share % 10 === 9 ? "STAGING" : "PRODUCTION";
  return {
    kind,
    revokedAt: isRare ? now - DAY : null,
    disabledAt: share === 12 ? now - DAY : null,
    expiresAt: share === 13 ? now - DAY : share % 10 === 4 ? now + DAY * 30 + (index % 997) * DAY : null,
    lastUsedAt: index % 3 === 0 ? null : now - 2 * DAY - Math.floor((index * DAY) / size),
    isUsable: kind === "PRODUCTION" && share !== 12 && share !== 13,
  };
}

function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(Math.random() * (index + 1));
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}
