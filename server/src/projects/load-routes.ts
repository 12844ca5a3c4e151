import type DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import { batchManyById } from "../platform/batching.js";
import { Route } from "./route.entity.js";

/** The route tables of environments, in the order in which they were given. For environments that have been gated. */
export const routesOf = (ctx: Context): DataLoader<string, readonly Route[]> =>
  loaderOf(ctx, routesOf, () =>
    batchManyById(
      (ids) => ctx.db.find(Route, { where: { environmentId: In([...ids]) }, order: { position: "ASC" } }),
      ({ environmentId }) => environmentId,
    ),
  );

/** The route table of an environment as it is now, whatever the request has loaded before. */
export const findRoutes = ({ db }: Pick<Context, "db">, environmentId: string): Promise<Route[]> =>
  db.find(Route, { where: { environmentId }, order: { position: "ASC" } });
