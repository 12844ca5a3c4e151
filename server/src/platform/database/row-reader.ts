import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from "typeorm";

type ColumnMetadata = EntityMetadata["columns"][number];

interface Column {
  readonly alias: string;
  readonly metadata: ColumnMetadata;
  /** Read last. */
  last: string;
}

/**
 * Reads an entity from rows of a statement of one's own: where finding it is the whole work, building the statement and
 * the entities generically costs more than the database does. Values are converted as the mapping says.
 */
export class RowReader<T extends ObjectLiteral> {
  private readonly columns: readonly Column[];
  private readonly driver: DataSource["driver"];
  private readonly blank: Readonly<Record<string, unknown>>;
  /** For the statement's SELECT. */
  readonly selection: string;

  constructor(dataSource: DataSource, entity: EntityTarget<T>, table: string) {
    this.driver = dataSource.driver;
    this.columns = dataSource
      .getMetadata(entity)
      .columns.filter(({ isSelect }) => isSelect)
      .map((metadata) => ({ alias: `${table}_${metadata.databaseName}`, metadata, last: "" }));
    this.blank = blankOf(this.columns);
    this.selection = this.columns
      .map(({ alias, metadata }) => `${table}.${metadata.databaseName} AS ${alias}`)
      .join(", ");
  }

  /** Whether two rows hold the same entity, in the same state. */
  isSame(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
    return this.columns.every(({ alias }) => areSame(one[alias], other[alias]));
  }

  read(row: Readonly<Record<string, unknown>>): T {
    const entity = { ...this.blank };
    for (const column of this.columns) {
      const { alias, metadata } = column;
      const value: unknown = this.driver.prepareHydratedValue(row[alias], metadata);
      entity[metadata.propertyName] = typeof value === "string" ? shared(column, value) : value;
    }
    return entity as T;
  }
}

/**
 * Every property, and no value. V8 lays out a copy of it as one record; what gets so many properties one after the other would
 * become a table, of several times the size and slow to look anything up in.
 */
const blankOf = (columns: readonly Column[]): Readonly<Record<string, unknown>> =>
  JSON.parse(
    JSON.stringify(Object.fromEntries(columns.map(({ metadata }) => [metadata.propertyName, null]))),
  ) as Record<string, null>;

const areSame = (one: unknown, other: unknown): boolean =>
  one === other || (one instanceof Date && other instanceof Date && one.getTime() === other.getTime());

/** The text that was read last, where it is the same: drivers make a new one for each row, and what is remembered keeps it. */
function shared(column: Column, text: string): string {
  if (column.last !== text) column.last = text;
  return column.last;
}
