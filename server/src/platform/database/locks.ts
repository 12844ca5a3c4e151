import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from "typeorm";

/**
 * Loads a row and keeps others from changing it until the transaction ends. Must be the first statement that reads what it
 * guards. The embedded database needs no row locks: its transactions take turns.
 */
export function findLocked<T extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<T>,
  where: FindOptionsWhere<T>,
): Promise<T | null> {
  const embedded = db.dataSource.options.type === "better-sqlite3";
  return db.findOne(entity, embedded ? { where } : { where, lock: { mode: "pessimistic_write" } });
}
