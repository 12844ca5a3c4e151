import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import { requestOf, type Target } from "./load.ts";
import { makePlaces, type Place } from "./places.ts";
import { seedKeys, type SeededKey } from "./seed.ts";
import { startClaviger, type Server } from "./servers.ts";

/** A place with the keys that calls are made with. */
export interface Scene extends Place {
  readonly keys: readonly SeededKey[];
  /** How many it has in all. */
  readonly size: number;
}

/** A database with a small and a large organization in it, and servers on it, one at a time. */
export interface Stage {
  readonly name: "SQLite" | "MariaDB";
  /** For a driver: the file, or the URL. */
  readonly database: string;
  readonly folder: string;
  readonly small: Scene;
  readonly large: Scene;
  start(settings?: Record<string, string>): Promise<Server>;
  close(): Promise<void>;
}

/** Calls are made with that many keys at most. */
const CALLED = 100_000;
const SMALL = 1000;

/** @param url A database server on which databases may be made; null for the embedded one. */
export async function openStage(url: string | null, size: number): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "claviger-bench-"));
  const database = url === null ? null : await makeDatabase(url);
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", removeFolder);
  const drop = async (): Promise<void> => {
    await database?.drop();
    removeFolder();
  };
  const base = { CLAVIGER_DATA: folder, ...(database ? { DATABASE_URL: database.url } : {}) };
  try {
    const scenes = await makeScenes(base, { url: database?.url ?? null, folder }, size);
    return {
      name: database ? "MariaDB" : "SQLite",
      database: database?.url ?? join(folder, "claviger.sqlite"),
      folder,
      ...scenes,
      start: (settings = {}) => startClaviger({ ...base, ...settings }),
      close: drop,
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function makeScenes(
  base: Record<string, string>,
  settings: { url: string | null; folder: string },
  size: number,
): Promise<{ small: Scene; large: Scene }> {
  const server = await startClaviger(base);
  const [small, large] = await makePlaces(server.origin, ["Small", "Large"]);
  await server.stop();
  if (!small || !large) throw new Error("There are places missing");
  const wanted = [
    { place: small, size: SMALL },
    { place: large, size },
  ];
  const [ofSmall = [], ofLarge = []] = await seedKeys(settings, wanted, CALLED);
  return { small: { ...small, keys: ofSmall, size: SMALL }, large: { ...large, keys: ofLarge, size } };
}

/** A database of our own on a server that somebody else may use, too. */
async function makeDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `claviger_bench_${randomBytes(6).toString("hex")}`;
  const run = async (statement: string): Promise<void> => {
    const connection = await createConnection(new URL("/", server).href);
    await connection.query(statement);
    await connection.end();
  };
  await run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return { url: new URL(`/${name}`, server).href, drop: () => run(`DROP DATABASE ${name}`) };
}

/** `POST /v1/verify` for every key of a place. */
export function verifyTarget(name: string, { origin }: Server, scene: Scene): Target {
  const headers = { authorization: `Bearer ${scene.callersSecret}` };
  const requests = scene.keys.map(({ secret }) => {
    const body = { key: secret, environment: scene.environmentId, method: "POST" };
    return requestOf("POST", "/v1/verify", headers, body);
  });
  return { name, origin, requests, expected: '"code":"VALID"' };
}

/** The same calls, to a server that answers them as Claviger answers the first of them. */
export const sameCalls = (name: string, target: Target, { origin }: Server): Target => ({ ...target, name, origin });

/** The body of Claviger's answer to the first call. */
export async function answerTo({ origin }: Server, { callersSecret, environmentId, keys }: Scene): Promise<string> {
  const response = await fetch(`${origin}/v1/verify`, {
    method: "POST",
    headers: { authorization: `Bearer ${callersSecret}`, "content-type": "application/json" },
    body: JSON.stringify({ key: keys[0]?.secret, environment: environmentId, method: "POST" }),
  });
  return response.text();
}
