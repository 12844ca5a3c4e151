import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";

/** Where an installation keeps what it must not forget. Nobody has used it before. */
export interface Place {
  readonly folder: string;
  /** Null for the embedded database in the folder. */
  readonly databaseUrl: string | null;
  remove(): Promise<void>;
}

export async function makePlace(databaseServer: string | null): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "claviger-e2e-"));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  if (databaseServer === null) return { folder, databaseUrl: null, remove: removeFolder };

  const name = `claviger_e2e_${randomBytes(6).toString("hex")}`;
  await run(databaseServer, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const remove = async () => {
    await run(databaseServer, `DROP DATABASE ${name}`);
    await removeFolder();
  };
  return { folder, databaseUrl: withPath(databaseServer, name), remove };
}

async function run(server: string, statement: string): Promise<void> {
  const connection = await createConnection(withPath(server, ""));
  await connection.query(statement);
  await connection.end();
}

function withPath(server: string, path: string): string {
  const url = new URL(server);
  url.pathname = `/${path}`;
  return url.href;
}
