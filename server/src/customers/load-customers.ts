import type DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import { batchById } from "../platform/batching.js";
import { Customer } from "./customer.entity.js";

/** Customers by id, gathered into one query. For what holds the id of one and has been gated. */
export const customersById = (ctx: Context): DataLoader<string, Customer | null> =>
  loaderOf(ctx, customersById, () =>
    batchById(
      (ids) => ctx.db.findBy(Customer, { id: In([...ids]) }),
      ({ id }) => id,
    ),
  );
