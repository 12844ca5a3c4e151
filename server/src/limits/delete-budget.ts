import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { lockOrganization } from "../organizations/lock-organization.js";
import { reload } from "../projects/reload.js";
import { Budget } from "./budget.entity.js";
import { describeBudget } from "./describe-budget.js";
import { requireBudget } from "./require-budget.js";

/** Deletes a budget: from then on it limits nothing. */
export async function deleteBudget(ctx: Context, input: { readonly id: string }): Promise<{ id: string }> {
  const { id, organizationId } = await requireBudget(ctx, input.id, "budget.delete");
  return inTransaction(ctx, async (tx) => {
    await lockOrganization(tx, organizationId);
    const budget = await reload(tx, Budget, id, "Budget");
    await tx.db.delete(Budget, { id });
    await recordEvent(tx, "budget.deleted", {
      organizationId,
      target: { id, label: budget.name },
      changes: { before: describeBudget(budget) },
    });
    return { id };
  });
}
