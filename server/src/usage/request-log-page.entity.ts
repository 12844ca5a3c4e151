import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { bigintColumn, columns } from "../platform/database/dialect.js";

/**
 * Calls of one environment that follow each other, kept as one row; those of the control plane have no environment. What is
 * beside the content says which calls can't be in there, so that most pages are passed over unopened. No foreign keys: a log
 * outlives its key, and takes no lock on another table.
 */
@Entity("request_log_page")
@Index("ix_request_log_page_time", ["organizationId", "lastId", "firstId", "kinds"])
@Index("ix_request_log_page_environment", ["organizationId", "environmentId", "lastId", "firstId", "kinds"])
export class RequestLogPage {
  @PrimaryColumn(columns.id) organizationId!: string;
  /** Made with the first call that was put on it. From it the ids of the logs are told. */
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.id) environmentId!: string;
  /** The oldest log. */
  @Column(columns.id) firstId!: string;
  /** The youngest log; of a page that may grow, what no log on it will come after. */
  @Column(columns.id) lastId!: string;
  @Column(columns.int) calls!: number;
  /** The set of their kinds. */
  @Column(bigintColumn) kinds!: number;
  /** A mark for each key and kind. */
  @Column(columns.bytes(2000)) keyMarks!: Buffer;
  /** A line for each call, compressed. */
  @Column(columns.longBytes) content!: Buffer;
}
