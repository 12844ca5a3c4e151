import type DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import { batchById } from "../platform/batching.js";
import { User } from "./user.entity.js";

/** People by id, gathered into one query. */
export const usersById = (ctx: Context): DataLoader<string, User | null> =>
  loaderOf(ctx, usersById, () =>
    batchById(
      (ids) => ctx.db.findBy(User, { id: In([...ids]) }),
      ({ id }) => id,
    ),
  );
