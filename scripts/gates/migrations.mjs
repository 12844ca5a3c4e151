import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { skipped } from "../lib/gates.mjs";
import { expectRefusal, withFiles } from "../lib/canaries.mjs";
import { startPrivateDatabase } from "../lib/private-database.mjs";
import { run } from "../lib/processes.mjs";
import { inRoot } from "../lib/root.mjs";

const CHECK = ["node", "server/dist/check-migrations.js"];
const CANARY = ["node", "--import", "./scripts/gates/migration-canary.mjs", "server/dist/check-migrations.js"];

export const migrationsOnSqlite = {
  name: "migrations on SQLite",
  check: ({ env }) =>
    withFiles({}, async (folder) => {
      const onSqlite = { env: { ...env, DATABASE_URL: "", CLAVIGER_DATA: join(folder, "checked") } };
      await run(CHECK, onSqlite);
      const planted = { env: { ...onSqlite.env, CLAVIGER_DATA: join(folder, "canary") } };
      await expectRefusal(() => run(CANARY, planted), ["Migrations and entities differ"]);
    }),
};

export const migrationsOnMariaDb = {
  name: "migrations on MariaDB",
  async check({ env }) {
    if (env.TEST_DATABASE_URL) return checkOn(env.TEST_DATABASE_URL, env);
    const database = await startPrivateDatabase();
    if (!database) return skipped("no MariaDB on the PATH, no Docker, and TEST_DATABASE_URL isn't set");
    try {
      return await checkOn(database.url, env);
    } finally {
      await database.stop();
    }
  },
};

async function checkOn(server, env) {
  const name = `claviger_migrations_${randomBytes(6).toString("hex")}`;
  const mysql = createRequire(inRoot("server", "package.json"))("mysql2/promise");
  const connection = await mysql.createConnection(server);
  try {
    await connection.query(`CREATE DATABASE ${name}`);
    await run(CHECK, { env: { ...env, DATABASE_URL: new URL(name, server).href } });
  } finally {
    await connection.query(`DROP DATABASE IF EXISTS ${name}`);
    await connection.end();
  }
}
