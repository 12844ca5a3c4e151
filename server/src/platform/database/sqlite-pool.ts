import type Sqlite from "better-sqlite3";
import { QueryFailedError, QueryResult, type DataSource } from "typeorm";
import type { BetterSqlite3Driver } from "typeorm/driver/better-sqlite3/BetterSqlite3Driver.js";
import { BetterSqlite3QueryRunner } from "typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js";
import { refuseInsideTransaction } from "./open-transaction.js";

/**
 * TypeORM gives every caller of its SQLite driver one shared connection, so that concurrent requests write into each other's
 * transactions. Here each caller has a runner of its own: writes and transactions take turns on one writer connection, and
 * reads outside a transaction go to a second connection, which sees the last committed state (WAL).
 */
export function installSqlitePool(dataSource: DataSource, reader: Sqlite.Database, turn: WriteTurn = new Turn()): void {
  const driver = dataSource.driver as BetterSqlite3Driver;
  const lanes: Lanes = { writer: new Lane(driver.databaseConnection), reader: new Lane(reader), turn };
  turns.set(dataSource, turn);
  readers.set(dataSource, lanes.reader);
  driver.createQueryRunner = () => new PooledQueryRunner(driver, lanes);
  const disconnect = driver.disconnect.bind(driver);
  driver.disconnect = async () => {
    reader.close();
    await disconnect();
  };
}

/** Does work that writes through another connection, while nobody writes through this pool. */
export async function inTurn<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const endTurn = await turns.get(dataSource)?.take();
  try {
    return await work();
  } finally {
    endTurn?.();
  }
}

/** Whose turn it is to write. */
export interface WriteTurn {
  /** Ends when it is the caller's turn. Answers how to end that. */
  take(): Promise<() => void>;
}

interface Lanes {
  readonly writer: Lane;
  readonly reader: Lane;
  readonly turn: WriteTurn;
}

/** One connection with its prepared statements. */
class Lane {
  private static readonly SIZE = 500;
  private readonly statements = new Map<string, Sqlite.Statement<unknown[]>>();

  constructor(readonly connection: Sqlite.Database) {}

  /** The values of each row, of which no objects are made. */
  rowsOf(query: string, parameters: readonly unknown[]): unknown[][] {
    const statement = this.prepare(query).raw(true);
    try {
      return statement.all(...bound(parameters)) as unknown[][];
    } finally {
      statement.raw(false);
    }
  }

  run(query: string, parameters: readonly unknown[]): QueryResult {
    const statement = this.prepare(query);
    const values = bound(parameters);
    const result = new QueryResult();
    if (statement.reader) {
      result.records = statement.all(...values) as QueryResult["records"];
      result.raw = result.records;
      return result;
    }
    const outcome = statement.run(...values);
    result.affected = outcome.changes;
    result.raw = outcome.lastInsertRowid;
    return result;
  }

  private prepare(query: string): Sqlite.Statement<unknown[]> {
    const known = this.statements.get(query);
    if (known) return known;
    const statement = this.connection.prepare<unknown[]>(unpeeked(query));
    this.statements.set(query, statement);
    const oldest = this.statements.keys().next();
    if (this.statements.size > Lane.SIZE && !oldest.done) this.statements.delete(oldest.value);
    return statement;
  }
}

/**
 * A value that is compared and then joined or ordered by is looked at while SQLite compiles the statement, which it then does again
 * for every other value. Behind a plus it stays unseen, and as good: statistics that would say something of it aren't kept.
 */
const unpeeked = (query: string): string => query.replace(/([=<>]) \?/g, "$1 +?");

const bound = (parameters: readonly unknown[]): unknown[] =>
  parameters.map((value) => (typeof value === "boolean" ? Number(value) : value));

/** First come, first served. */
class Turn implements WriteTurn {
  private last: Promise<void> = Promise.resolve();

  async take(): Promise<() => void> {
    refuseInsideTransaction();
    const before = this.last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.last = promise;
    await before;
    return resolve;
  }
}

const turns = new WeakMap<DataSource, WriteTurn>();
const readers = new WeakMap<DataSource, Lane>();

/** The connection that reads what was committed last, for statements of one's own; null where there is no such pool. */
export const readerOf = (dataSource: DataSource): Sqlite.Database | null => readers.get(dataSource)?.connection ?? null;

/** The values of rows that were committed last, read without a runner; null where there is no such pool. */
export const readAtOnce = (dataSource: DataSource, sql: string, parameters: readonly unknown[]): unknown[][] | null =>
  readers.get(dataSource)?.rowsOf(sql, parameters) ?? null;

class PooledQueryRunner extends BetterSqlite3QueryRunner {
  private endTurn: (() => void) | null = null;

  constructor(
    driver: BetterSqlite3Driver,
    private readonly lanes: Lanes,
  ) {
    super(driver);
  }

  override async startTransaction(): Promise<void> {
    if (this.endTurn) return super.startTransaction();
    this.endTurn = await this.lanes.turn.take();
    try {
      await super.startTransaction();
    } catch (error) {
      this.leave();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    if (!this.isTransactionActive) this.leave();
  }

  override async rollbackTransaction(): Promise<void> {
    await super.rollbackTransaction();
    if (!this.isTransactionActive) this.leave();
  }

  /** A runner that is given back in the middle of a transaction takes nothing with it. */
  override async release(): Promise<void> {
    try {
      while (this.isTransactionActive) await super.rollbackTransaction();
    } finally {
      this.leave();
    }
    return super.release();
  }

  override async query<T>(query: string, parameters: unknown[] = [], structured = false): Promise<T> {
    const result = await this.run(query, parameters);
    return (structured ? result : result.raw) as T;
  }

  private async run(query: string, parameters: unknown[]): Promise<QueryResult> {
    if (this.endTurn) return this.attempt(this.lanes.writer, query, parameters);
    if (/^\s*SELECT\b/i.test(query)) return this.attempt(this.lanes.reader, query, parameters);
    const endTurn = await this.lanes.turn.take();
    try {
      return this.attempt(this.lanes.writer, query, parameters);
    } finally {
      endTurn();
    }
  }

  private attempt(lane: Lane, query: string, parameters: unknown[]): QueryResult {
    try {
      // Deferred, as TypeORM writes it, two readers that turn into writers would fail instead of waiting.
      return lane.run(query === "BEGIN TRANSACTION" ? "BEGIN IMMEDIATE" : query, parameters);
    } catch (error) {
      throw new QueryFailedError(query, parameters, error as Error);
    }
  }

  private leave(): void {
    this.endTurn?.();
    this.endTurn = null;
  }
}
