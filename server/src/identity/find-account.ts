import type { FindOptionsWhere } from "typeorm";
import type { Context } from "../context/context.js";
import { User } from "./user.entity.js";

/** A person together with the hash of their password, which nothing else loads. */
export function findAccount(
  ctx: Context,
  where: Pick<FindOptionsWhere<User>, "id" | "canonicalEmail">,
): Promise<User | null> {
  const select = {
    id: true,
    name: true,
    email: true,
    canonicalEmail: true,
    passwordHash: true,
    createdAt: true,
  } as const;
  return ctx.db.findOne(User, { where, select });
}
