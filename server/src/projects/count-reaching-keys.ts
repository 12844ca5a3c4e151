import type { SelectQueryBuilder } from "typeorm";
import type { Context } from "../context/context.js";
import type { Environment } from "./environment.entity.js";
import type { Project } from "./project.entity.js";

/** Keys neither revoked nor expired with a grant on the project or on an environment of it. */
export function countKeysReachingProject(tx: Context, project: Project): Promise<number> {
  return countLiveKeys(tx, project.organizationId, (grants) =>
    grants.andWhere("reach.projectId = :projectId", { projectId: project.id }),
  );
}

/** Keys neither revoked nor expired with a grant on the environment, by its name or as one of its project's that fits them. */
export function countKeysReachingEnvironment(tx: Context, environment: Environment): Promise<number> {
  const { id, projectId, kind, mode } = environment;
  return countLiveKeys(tx, environment.organizationId, (grants) =>
    grants.andWhere("reach.projectId = :projectId", { projectId }).andWhere(
      `(reach.environmentId = :environmentId OR (reach.environmentId IS NULL AND apiKey.mode = :mode
        AND (apiKey.environmentKind IS NULL OR apiKey.environmentKind = :kind)))`,
      { environmentId: id, mode, kind },
    ),
  );
}

/** Keys neither revoked nor expired that carry a scope of the project. */
export function countKeysCarrying(tx: Context, project: Project, scope: string): Promise<number> {
  return countLiveKeys(tx, project.organizationId, (grants) =>
    grants
      .andWhere("reach.projectId = :projectId", { projectId: project.id })
      .andWhere(...carriesScope("reach", scope)),
  );
}

/** Whether a grant carries a scope, as a condition with its parameters. Grants keep the names of scopes as a JSON list. */
export function carriesScope(alias: string, scope: string): [condition: string, parameters: { carried: string }] {
  return [`${alias}.scopes LIKE :carried ESCAPE '!'`, { carried: `%"${scope.replaceAll("_", "!_")}"%` }];
}

type Grants = SelectQueryBuilder<Record<string, unknown>>;

/** Keys know their places, and places don't know keys: theirs are the only tables that are read here by name. */
function countLiveKeys(tx: Context, organizationId: string, narrow: (grants: Grants) => Grants): Promise<number> {
  return tx.db
    .createQueryBuilder("api_key", "apiKey")
    .where("apiKey.organizationId = :organizationId", { organizationId })
    .andWhere("apiKey.revokedAt IS NULL")
    .andWhere("(apiKey.expiresAt IS NULL OR apiKey.expiresAt > :now)", { now: tx.clock.now() })
    .andWhere((query) => {
      const grants = query
        .subQuery()
        .select("1")
        .from<Record<string, unknown>>("key_grant", "reach")
        .where("reach.organizationId = apiKey.organizationId AND reach.apiKeyId = apiKey.id");
      return `EXISTS ${narrow(grants).getQuery()}`;
    })
    .getCount();
}
