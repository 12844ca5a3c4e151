import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { bigintColumn, columns } from "../platform/database/dialect.js";

/** What has been counted in a window, as it was saved last. A later window of the same counter takes the row over. */
@Entity("counter")
@Index("ix_counter_ends", ["endsAt"])
export class StoredCounter {
  /** Of a key, of a budget, or of a rule and whom it counts. */
  @PrimaryColumn(columns.ascii(80)) id!: string;
  @Column(columns.id) organizationId!: string;
  /** Milliseconds since the epoch, as the end. */
  @Column(bigintColumn) startsAt!: number;
  @Column(bigintColumn) endsAt!: number;
  @Column(columns.int) count!: number;
}
