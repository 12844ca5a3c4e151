import type DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import { batchManyById } from "../platform/batching.js";
import { Scope } from "./scope.entity.js";

/** The scopes that projects define, in the order of their catalogues. */
export const scopesOf = (ctx: Context): DataLoader<string, readonly Scope[]> =>
  loaderOf(ctx, scopesOf, () =>
    batchManyById(
      (ids) => ctx.db.find(Scope, { where: { projectId: In([...ids]) }, order: { position: "ASC" } }),
      ({ projectId }) => projectId,
    ),
  );
