import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from "typeorm";

type ColumnMetadata = EntityMetadata["columns"][number];

/**
 * Reads an entity from rows of a statement of one's own: where finding it is the whole work, building the statement and
 * the entities generically costs more than the database does. Values are converted as the mapping says.
 */
export class RowReader<T extends ObjectLiteral> {
  private readonly columns: readonly { readonly alias: string; readonly metadata: ColumnMetadata }[];
  private readonly driver: DataSource["driver"];
  /** For the statement's SELECT. */
  readonly selection: string;

  constructor(
    dataSource: DataSource,
    entity: EntityTarget<T>,
    table: string,
    also: readonly (keyof T & string)[] = [],
  ) {
    this.driver = dataSource.driver;
    this.columns = dataSource
      .getMetadata(entity)
      .columns.filter(({ isSelect, propertyName }) => isSelect || also.includes(propertyName))
      .map((metadata) => ({ alias: `${table}_${metadata.databaseName}`, metadata }));
    this.selection = this.columns
      .map(({ alias, metadata }) => `${table}.${metadata.databaseName} AS ${alias}`)
      .join(", ");
  }

  read(row: Readonly<Record<string, unknown>>): T {
    const entity: Record<string, unknown> = {};
    for (const { alias, metadata } of this.columns) {
      entity[metadata.propertyName] = this.driver.prepareHydratedValue(row[alias], metadata);
    }
    return entity as T;
  }
}
