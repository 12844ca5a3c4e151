import "reflect-metadata";
import type { DataSource } from "typeorm";
import { loadConfig } from "./config.js";
import { entities, migrations } from "./data-model.js";
import { connect } from "./platform/database/open-database.js";

/** Proves on an empty database: up, no difference to the entities, down to nothing, and up again. */
async function checkMigrations(): Promise<void> {
  const dataSource = await connect(loadConfig().database, entities, migrations);
  try {
    await dataSource.runMigrations({ transaction: "each" });
    await expectNoDifference(dataSource);
    for (const _ of migrations) await dataSource.undoLastMigration({ transaction: "each" });
    await expectNoTables(dataSource);
    await dataSource.runMigrations({ transaction: "each" });
    await expectNoDifference(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function expectNoDifference(dataSource: DataSource): Promise<void> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  if (upQueries.length === 0) return;
  throw new Error(`Migrations and entities differ:\n${upQueries.map(({ query }) => query).join("\n")}`);
}

async function expectNoTables(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const names = await Promise.all(
    dataSource.entityMetadatas.map(async ({ tableName }) => ((await runner.hasTable(tableName)) ? [tableName] : [])),
  );
  await runner.release();
  if (names.flat().length > 0) throw new Error(`Down leaves tables behind: ${names.flat().join(", ")}`);
}

await checkMigrations();
