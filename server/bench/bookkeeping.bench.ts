import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { makePlace } from "../test/keys.js";
import { openWorld } from "../test/world.js";
import { KeyUses } from "../src/keys/key-uses.js";
import { ProcessCounters } from "../src/limits/counters.js";
import { demandOfKey } from "../src/limits/demands-of.js";
import { insertRows, storedInstant } from "../src/platform/database/bulk.js";
import { newId } from "../src/platform/ids.js";
import { foldUsage } from "../src/usage/fold-usage.js";
import { Tallies } from "../src/usage/tallies.js";

/**
 * What it costs to take down calls with 100,000 keys, 30 with each: 30,000 a second, each with another key, and what is written
 * once a second and once a minute of that. In a database as the tests have it (TEST_DATABASE_URL for MariaDB).
 */
const KEYS = 100_000;
const CALLS_A_SECOND = 30_000;
const SECONDS = 100;

const world = await openWorld();
try {
  const { dataSource, clock } = world;
  const place = await makePlace(world);
  const [organizationId, environmentId] = [place.organization.id, place.production.id];
  const keys = Array.from({ length: KEYS }, () => ({ id: flat(newId("key")), secretId: flat(newId("sec")) }));
  await seed();
  keys.sort(() => Math.random() - 0.5);

  const tallies = new Tallies(dataSource, clock);
  await measure(
    "usage",
    ({ id: apiKeyId }, at) =>
      tallies.count({ at, organizationId, environmentId, apiKeyId, secretId: null, code: "VALID", cost: 1 }),
    async (second) => {
      await tallies.write();
      if (second % 60 === 59 || second === SECONDS - 1) await foldUsage(dataSource, organizationId);
    },
  );

  for (const windowSeconds of [60, 86_400]) {
    const counters = new ProcessCounters({ dataSource, clock });
    clock.advance(86_400);
    const terms = { limit: 1_000_000, windowSeconds };
    await measure(
      `counters of ${windowSeconds} s`,
      ({ id: apiKeyId }, at) => counters.take([demandOfKey({ organizationId, apiKeyId, mode: "LIVE" }, terms)], at),
      async () => {
        counters.sweep();
        await counters.flush();
      },
    );
  }

  const uses = new KeyUses({ dataSource, clock });
  await measure(
    "last uses",
    ({ id: apiKeyId, secretId }, at) => uses.note({ apiKeyId, secretId, at, ipAddress: "192.0.2.1" }),
    () => uses.write(),
  );

  async function seed(): Promise<void> {
    const at = storedInstant(clock.now().getTime());
    for (let start = 0; start < KEYS; start += 10_000) {
      const some = keys.slice(start, start + 10_000);
      await dataSource.transaction(async (db) => {
        await insertRows(db, {
          table: "api_key",
          columns:
            "id organization_id name folded_name start mode organization_access metadata created_at updated_at".split(
              " ",
            ),
          rows: some.map(({ id }) => [id, organizationId, id, id, "clv_live_aaaa", "LIVE", "NONE", "{}", at, at]),
        });
        await insertRows(db, {
          table: "key_secret",
          columns: "id organization_id api_key_id digest algorithm start created_at last_used_at".split(" "),
          // The driver takes bytes as well
          rows: some.map(({ id, secretId }) => [
            secretId,
            organizationId,
            id,
            randomBytes(32) as never,
            "SHA256",
            "clv_live_aaaa",
            at,
            at,
          ]),
        });
      });
    }
  }

  /** Calls in rounds, each followed by what is written of it. */
  async function measure(
    name: string,
    call: (key: (typeof keys)[number], at: number) => void,
    write: (second: number) => Promise<void>,
  ): Promise<void> {
    const spent = { calling: 0, writing: 0, longest: 0, mostASecond: 0 };
    let next = 0;
    for (let second = 0; second < SECONDS; second++) {
      const at = clock.now().getTime();
      const begun = cpu();
      for (let made = 0; made < CALLS_A_SECOND; made++) call(keys[next++ % KEYS] as (typeof keys)[number], at);
      spent.calling += cpu() - begun;
      const { longest, microseconds } = await watched(() => write(second));
      spent.writing += microseconds;
      spent.mostASecond = Math.max(spent.mostASecond, microseconds);
      spent.longest = Math.max(spent.longest, longest);
      clock.advance(1);
    }
    const calls = SECONDS * CALLS_A_SECOND;
    console.log(
      `${name}: ${(spent.calling / calls).toFixed(2)} µs to call and ${(spent.writing / calls).toFixed(2)} µs to write, each call; ` +
        `at most ${(spent.mostASecond / 1000).toFixed(0)} ms for one second, ${(spent.longest / 1000).toFixed(1)} ms without a turn for others`,
    );
  }
} finally {
  await world.close();
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** How long this thread computed while others had no turn, at most: not how long it waited for the machine. */
async function watched(work: () => Promise<void>): Promise<{ longest: number; microseconds: number }> {
  const inThread = (): number => {
    const { user, system } = process.threadCpuUsage();
    return user + system;
  };
  let longest = 0;
  let last = inThread();
  let isOver = false;
  const turn = (): void => {
    const now = inThread();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setTimeout(turn, 0);
  };
  const begun = cpu();
  turn();
  await work();
  isOver = true;
  turn();
  return { longest, microseconds: cpu() - begun };
}

/** As it comes from a database: the pieces that a text was made of would have to be gathered each time. */
function flat(text: string): string {
  return Buffer.from(text).toString("latin1");
}
