import type DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import { batchById } from "../platform/batching.js";
import { Organization } from "./organization.entity.js";

/** Organizations by id, gathered into one query. For what holds the id of one and has been gated. */
export const organizationsById = (ctx: Context): DataLoader<string, Organization | null> =>
  loaderOf(ctx, organizationsById, () =>
    batchById(
      (ids) => ctx.db.findBy(Organization, { id: In([...ids]) }),
      ({ id }) => id,
    ),
  );
