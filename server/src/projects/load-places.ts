import type DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import { batchById, batchManyById } from "../platform/batching.js";
import { Environment } from "./environment.entity.js";
import { Project } from "./project.entity.js";

/** Projects by id, gathered into one query. For what holds the id of one and has been gated, as the others here. */
export const projectsById = (ctx: Context): DataLoader<string, Project | null> =>
  loaderOf(ctx, projectsById, () =>
    batchById(
      (ids) => ctx.db.findBy(Project, { id: In([...ids]) }),
      ({ id }) => id,
    ),
  );

export const environmentsById = (ctx: Context): DataLoader<string, Environment | null> =>
  loaderOf(ctx, environmentsById, () =>
    batchById(
      (ids) => ctx.db.findBy(Environment, { id: In([...ids]) }),
      ({ id }) => id,
    ),
  );

/** The environments of projects, oldest first. */
export const environmentsOf = (ctx: Context): DataLoader<string, readonly Environment[]> =>
  loaderOf(ctx, environmentsOf, () =>
    batchManyById(
      (ids) => ctx.db.find(Environment, { where: { projectId: In([...ids]) }, order: { createdAt: "ASC", id: "ASC" } }),
      ({ projectId }) => projectId,
    ),
  );
