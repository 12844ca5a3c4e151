import { Column, Entity, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";

/**
 * What calls have added to an organization's hours and nobody has added there yet: thousands of sums in a row, as a row for
 * each would cost more than the calls. No foreign keys, as the hours have none.
 */
@Entity("usage_delta")
export class UsageDelta {
  @PrimaryColumn(columns.id) organizationId!: string;
  @PrimaryColumn(columns.ascii(36)) id!: string;
  /** A portion, as `sums.ts` writes it. */
  @Column(columns.longText) content!: string;
}
