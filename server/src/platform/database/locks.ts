import type { EntityManager, EntityTarget, FindManyOptions, FindOptionsWhere, ObjectLiteral } from "typeorm";

/**
 * Loads a row and keeps others from changing it until the transaction ends. Must be the first statement that reads what it
 * guards. The embedded database needs no row locks: its transactions take turns.
 */
export function findLocked<T extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<T>,
  where: FindOptionsWhere<T>,
): Promise<T | null> {
  return db.findOne(entity, { where, ...lockOf(db) });
}

/** The same for several rows. */
export function findAllLocked<T extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<T>,
  options: Pick<FindManyOptions<T>, "where" | "take">,
): Promise<T[]> {
  return db.find(entity, { ...options, ...lockOf(db) });
}

const lockOf = ({ dataSource }: EntityManager): Pick<FindManyOptions, "lock"> =>
  dataSource.options.type === "better-sqlite3" ? {} : { lock: { mode: "pessimistic_write" } };
