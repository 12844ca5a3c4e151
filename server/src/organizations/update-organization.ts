import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "./lock-organization.js";
import { ORGANIZATION_SLUG, readOrganizationSlug } from "./organization-slug.js";
import { Organization } from "./organization.entity.js";
import { refuseTakenSlug } from "./refuse-taken-slug.js";
import { changesOf, readRenaming, type RenamingInput } from "./renaming.js";
import { requireOrganization } from "./require-organization.js";

export interface UpdateOrganizationInput extends RenamingInput {
  readonly id: string;
}

/** Renames an organization. Throws ALREADY_EXISTS for a slug that is taken. */
export async function updateOrganization(ctx: Context, input: UpdateOrganizationInput): Promise<Organization> {
  const { id } = await requireOrganization(ctx, input.id, "organization.update");
  const wanted = readRenaming(input, readOrganizationSlug);
  return inTransaction(ctx, async (tx) => {
    const organization = await lockOrganization(tx, id);
    const changes = changesOf(organization, wanted);
    if (!changes) return organization;
    await refuseTakenSlug(ORGANIZATION_SLUG, () => tx.db.update(Organization, { id }, changes.after));
    const renamed = { ...organization, ...changes.after };
    await recordEvent(tx, "organization.updated", {
      organizationId: id,
      target: { id, label: renamed.name },
      changes,
    });
    return renamed;
  });
}
