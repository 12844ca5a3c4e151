import { LIMITS } from "@claviger/shared/limits";
import { isScopeName } from "@claviger/shared/scopes";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { badInput, conflict } from "../platform/errors.js";
import { readText } from "../platform/read-input.js";
import { countKeysCarrying } from "./count-reaching-keys.js";
import type { Project } from "./project.entity.js";
import { requireProject } from "./require-project.js";
import { Scope } from "./scope.entity.js";

export interface ScopeInput {
  readonly name: string;
  readonly description?: string | null;
  readonly includesAll: boolean;
}

type Draft = Pick<Scope, "name" | "description" | "includesAll">;

/**
 * Replaces the scopes that a project defines. For people alone: a key could widen what it holds itself. Throws CONFLICT where a
 * key neither revoked nor expired carries a scope that would go.
 */
export async function setProjectScopes(
  ctx: Context,
  input: { readonly projectId: string; readonly scopes: readonly ScopeInput[] },
): Promise<Project> {
  const project = await requireProject(ctx, input.projectId, "project.set_scopes");
  const wanted = readScopes(input.scopes);
  const { id: projectId, organizationId } = project;
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const rows = await tx.db.find(Scope, { where: { projectId }, order: { position: "ASC" } });
    const current = rows.map(({ name, description, includesAll }): Draft => ({ name, description, includesAll }));
    if (JSON.stringify(current) === JSON.stringify(wanted)) return project;
    for (const { name } of current) {
      if (!wanted.some((scope) => scope.name === name)) await refuseWhileCarried(tx, project, name);
    }

    await tx.db.delete(Scope, { projectId });
    const written = wanted.map((scope, position) => ({ ...scope, position, projectId, organizationId }));
    if (written.length > 0) await tx.db.insert(Scope, written);
    await recordEvent(tx, "project.scopes_set", {
      organizationId,
      target: { id: projectId, label: project.name },
      changes: { before: { scopes: current }, after: { scopes: wanted } },
    });
    return project;
  });
}

function readScopes(inputs: readonly ScopeInput[]): Draft[] {
  if (inputs.length > LIMITS.scopesPerProject) {
    throw badInput("scopes", `A project has at most ${LIMITS.scopesPerProject} scopes`);
  }
  const seen = new Set<string>();
  return inputs.map(({ name, description, includesAll }, index) => {
    const field = `scopes.${index}.name`;
    if (!isScopeName(name)) throw badInput(field, "A scope has 1 to 64 of a-z, 0-9 and : _ . -");
    if (seen.has(name)) throw badInput(field, "This scope is there twice");
    seen.add(name);
    return { name, description: readText(`scopes.${index}.description`, description, LIMITS.description), includesAll };
  });
}

async function refuseWhileCarried(tx: Context, project: Project, scope: string): Promise<void> {
  const count = await countKeysCarrying(tx, project, scope);
  if (count === 0) return;
  const keys = count === 1 ? "1 API key that is" : `${count} API keys that are`;
  throw conflict(`${keys} neither revoked nor expired carr${count === 1 ? "ies" : "y"} the scope ${scope}`);
}
