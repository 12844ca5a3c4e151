import type { DataSource, EntityTarget, ObjectLiteral } from "typeorm";
import { hydrationOf, type Hydrate } from "./hydration.js";
import type { Row } from "./prepared.js";

interface Column {
  readonly property: string;
  /** Null where an entity has the very value that the driver gives. */
  readonly hydrate: Hydrate | null;
  /** What was read last, as the driver gave it and as an entity has it. */
  given: unknown;
  value: unknown;
}

/**
 * Reads an entity from rows of a statement of one's own: where finding it is the whole work, building the statement and
 * the entities generically costs more than the database does. Values are converted as the mapping says.
 */
export class RowReader<T extends ObjectLiteral> {
  private readonly columns: readonly Column[];
  private readonly blank: Readonly<Record<string, unknown>>;
  /** For the statement's SELECT. */
  readonly selection: string;
  /** Where what is selected next stands in a row. */
  readonly end: number;

  /**
   * @param start Where its values begin in a row.
   * @param given Properties that whoever reads it knows already: null until they are set.
   * @param unread Properties that it is to be without.
   */
  constructor(
    dataSource: DataSource,
    entity: EntityTarget<T>,
    table: string,
    readonly start: number,
    given: readonly string[] = [],
    unread: readonly string[] = [],
  ) {
    const selected = dataSource.getMetadata(entity).columns.filter(({ isSelect }) => isSelect);
    const known = selected.filter(({ propertyName }) => !unread.includes(propertyName));
    const mapped = known.filter(({ propertyName }) => !given.includes(propertyName));
    this.columns = mapped.map((metadata) => ({
      property: metadata.propertyName,
      hydrate: hydrationOf(dataSource.driver, metadata),
      given: undefined,
      value: undefined,
    }));
    this.blank = blankOf(known.map(({ propertyName }) => propertyName));
    this.selection = mapped.map(({ databaseName: name }) => `${table}.${name} AS ${table}_${name}`).join(", ");
    this.end = start + mapped.length;
  }

  /** Whether two rows hold the same entity, in the same state. */
  isSame(one: Row, other: Row): boolean {
    for (let at = this.start; at < this.end; at++) {
      if (!areSame(one[at], other[at])) return false;
    }
    return true;
  }

  read(row: Row): T {
    const entity = { ...this.blank };
    let at = this.start;
    for (const column of this.columns) entity[column.property] = valueOf(column, row[at++]);
    return entity as T;
  }
}

/**
 * Every property, and no value. V8 lays out a copy of it as one record; what gets so many properties one after the other would
 * become a table, of several times the size and slow to look anything up in.
 */
const blankOf = (properties: readonly string[]): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(Object.fromEntries(properties.map((property) => [property, null])))) as Record<
    string,
    null
  >;

const areSame = (one: unknown, other: unknown): boolean =>
  one === other || (one instanceof Date && other instanceof Date && one.getTime() === other.getTime());

/**
 * The value that was read last, where it is the same: otherwise there were one for each row, and what is remembered keeps it. So
 * nobody may change it.
 */
function valueOf(column: Column, given: unknown): unknown {
  if (given !== column.given) {
    const value = column.hydrate ? column.hydrate(given) : given;
    column.given = given;
    column.value = column.hydrate && !(value instanceof Date) ? Object.freeze(value) : value;
  }
  return column.value;
}
