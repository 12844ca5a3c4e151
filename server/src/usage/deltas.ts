import { v7 } from "uuid";
import type { BulkInsert } from "../platform/database/bulk.js";
import { writeBundle, type Bundle } from "./sums.js";

/** What calls add to an organization's hours. */
export interface Delta {
  readonly organizationId: string;
  readonly id: string;
  readonly bundle: Bundle;
}

export const deltaOf = (organizationId: string, bundle: Bundle): Delta => ({ organizationId, id: v7(), bundle });

export const INTO_DELTAS = {
  table: "usage_delta",
  columns: ["organization_id", "id", "content"],
  rowOf: ({ organizationId, id, bundle }: Delta) => [organizationId, id, writeBundle(bundle)],
} satisfies Omit<BulkInsert<Delta>, "rows">;
