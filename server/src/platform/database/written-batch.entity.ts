import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { columns } from "./dialect.js";

/** Says that a batch was committed, for whoever lost the answer and would write it again. Kept for a day. */
@Entity("written_batch")
@Index("ix_written_batch_at", ["at"])
export class WrittenBatch {
  @PrimaryColumn(columns.ascii(36)) id!: string;
  @Column(columns.instant) at!: Date;
}
