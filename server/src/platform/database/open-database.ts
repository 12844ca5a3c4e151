import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { createConnection } from "mysql2/promise";
import { DataSource, type DataSourceOptions, type MixedList } from "typeorm";
import { adaptEntities, type Dialect } from "./dialect.js";
import { lockFolder } from "./folder-lock.js";
import { SnakeCaseNaming } from "./naming.js";
import { prepareConnection } from "./sqlite-pragmas.js";
import { installReadThread } from "./read-thread.js";
import { installSqlitePool, type WriteTurn } from "./sqlite-pool.js";

export interface DatabaseSettings {
  /** `mysql://user:password@host:port/database`; null for the embedded database. */
  readonly url: string | null;
  /** The folder of the embedded database. */
  readonly folder: string;
}

type Classes = MixedList<Function>;

/** To a database server. */
const CONNECTIONS = 10;
const CONNECTIONS_BESIDE = 4;

/** Opens the database and brings its tables up to date. */
export async function openDatabase(
  settings: DatabaseSettings,
  entities: Classes,
  migrations: Classes,
): Promise<DataSource> {
  const dataSource = await connect(settings, entities, migrations);
  try {
    await dataSource.runMigrations({ transaction: "each" });
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

/** Opens the database as it is. The embedded one belongs to one process: a second one is refused. */
export async function connect(settings: DatabaseSettings, entities: Classes, migrations: Classes): Promise<DataSource> {
  adaptEntities(settings.url === null ? "sqlite" : "mysql");
  const options = { ...optionsOf(entities), migrations, migrationsTableName: "migration" };
  return settings.url === null
    ? connectEmbedded(settings.folder, options)
    : new DataSource({ ...(await serverOptions(settings.url, CONNECTIONS)), ...options }).initialize();
}

/**
 * Another way to the same database for another thread of this process, whose writes take turns with the others. For what nobody
 * is told of: in the embedded database a power cut may take what it committed last.
 */
export async function connectBeside(
  settings: DatabaseSettings,
  entities: Classes,
  turn: WriteTurn,
): Promise<DataSource> {
  adaptEntities(settings.url === null ? "sqlite" : "mysql");
  return settings.url === null
    ? openEmbedded(settings.folder, optionsOf(entities), { turn, synchronous: "NORMAL" })
    : new DataSource({
        ...(await serverOptions(settings.url, CONNECTIONS_BESIDE)),
        ...optionsOf(entities),
      }).initialize();
}

const optionsOf = (entities: Classes) => ({ entities, logging: false, namingStrategy: new SnakeCaseNaming() }) as const;

/**
 * Opens the database to look at it, also beside a running server. The embedded one is opened without its lock, for reading
 * alone; it must be there.
 */
export async function connectToRead(settings: DatabaseSettings, entities: Classes): Promise<DataSource> {
  if (settings.url !== null) return connect(settings, entities, []);
  adaptEntities("sqlite");
  const database = fileIn(settings.folder);
  if (!existsSync(database)) throw new Error(`There is no database in the data folder ${settings.folder}`);
  const namingStrategy = new SnakeCaseNaming();
  return new DataSource({ type: "better-sqlite3", database, readonly: true, entities, namingStrategy }).initialize();
}

export const dialectOf = (dataSource: DataSource): Dialect =>
  dataSource.options.type === "better-sqlite3" ? "sqlite" : "mysql";

type Options = Pick<DataSourceOptions, "entities" | "migrations" | "namingStrategy" | "logging">;

async function connectEmbedded(folder: string, options: Options): Promise<DataSource> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(folder);
  try {
    const dataSource = await openEmbedded(folder, options);
    releaseOnDestroy(dataSource, installReadThread(dataSource, fileIn(folder)), unlock);
    return dataSource;
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openEmbedded(
  folder: string,
  options: Options,
  { turn, synchronous }: { turn?: WriteTurn; synchronous?: "NORMAL" } = {},
): Promise<DataSource> {
  const database = fileIn(folder);
  const dataSource = await new DataSource({
    ...options,
    type: "better-sqlite3",
    database,
    enableWAL: true,
    prepareDatabase: (connection: Sqlite.Database) => prepareConnection(connection, synchronous),
  }).initialize();
  const reader = new Sqlite(database);
  prepareConnection(reader);
  reader.pragma("query_only = ON");
  installSqlitePool(dataSource, reader, turn);
  return dataSource;
}

const fileIn = (folder: string): string => join(folder, "claviger.sqlite");

function releaseOnDestroy(dataSource: DataSource, endThread: () => Promise<void>, unlock: () => void): void {
  const destroy = dataSource.destroy.bind(dataSource);
  dataSource.destroy = async () => {
    await endThread();
    await destroy();
    unlock();
  };
}

/** TypeORM tells MySQL and MariaDB apart by the name it is given, and sees differences that aren't there when it is wrong. */
async function serverOptions(url: string, poolSize: number) {
  return {
    type: await serverKind(url),
    url,
    timezone: "Z",
    charset: "utf8mb4",
    supportBigNumbers: true,
    bigNumberStrings: true,
    poolSize,
    extra: { connectTimeout: 10_000, enableKeepAlive: true },
  } as const;
}

async function serverKind(url: string): Promise<"mysql" | "mariadb"> {
  const connection = await createConnection({ uri: url, connectTimeout: 10_000 });
  try {
    const [rows] = await connection.query("SELECT VERSION() AS version");
    return JSON.stringify(rows).includes("MariaDB") ? "mariadb" : "mysql";
  } finally {
    await connection.end();
  }
}
