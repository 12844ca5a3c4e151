import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { refuseTakenSlug } from "../organizations/refuse-taken-slug.js";
import { changesOf, readRenaming, type RenamingInput } from "../organizations/renaming.js";
import { Environment } from "./environment.entity.js";
import { ENVIRONMENT_SLUG } from "./place-slugs.js";
import { reload } from "./reload.js";
import { requireEnvironment } from "./require-environment.js";

export interface UpdateEnvironmentInput extends RenamingInput {
  readonly id: string;
}

/** Renames an environment; its kind and mode stay. Throws ALREADY_EXISTS for a slug that another one of the project has. */
export async function updateEnvironment(ctx: Context, input: UpdateEnvironmentInput): Promise<Environment> {
  const { id, organizationId } = await requireEnvironment(ctx, input.id, "environment.update");
  const wanted = readRenaming(input);
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const environment = await reload(tx, Environment, id, "Environment");
    const changes = changesOf(environment, wanted);
    if (!changes) return environment;
    const renamed = { ...environment, ...changes.after };
    await refuseTakenSlug(ENVIRONMENT_SLUG, () => tx.db.update(Environment, { id }, changes.after));
    await recordEvent(tx, "environment.updated", { organizationId, target: { id, label: renamed.name }, changes });
    return renamed;
  });
}
