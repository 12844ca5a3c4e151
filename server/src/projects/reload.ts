import type { EntityTarget, FindOptionsWhere } from "typeorm";
import type { Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";

interface Place {
  id: string;
}

/** A place that was gated before, as it is now under its organization's lock. Throws NOT_FOUND where it is gone. */
export async function reload<T extends Place>(
  tx: Context,
  entity: EntityTarget<T>,
  id: string,
  what: string,
): Promise<T> {
  const place = await tx.db.findOneBy(entity, { id } as FindOptionsWhere<T>);
  if (!place) throw notFound(what);
  return place;
}
