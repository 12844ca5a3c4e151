import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns, jsonColumn } from "../platform/database/dialect.js";

export const JOB_STATUSES = ["QUEUED", "RUNNING", "SUCCEEDED", "FAILED", "CANCELED"] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** Work in the background, for as long as its organization is there. */
@Entity("job")
@Index("ix_job_due", ["dueAt", "id"])
@Index("ix_job_organization", ["organizationId", "id"])
export class Job {
  @PrimaryColumn(columns.id) id!: string;
  @ForeignKey("organization", { name: "fk_job_organization", onDelete: "CASCADE", onUpdate: "RESTRICT" })
  @Column(columns.id)
  organizationId!: string;
  @Column(columns.ascii(40)) kind!: string;
  @Column(columns.ascii(10)) status!: JobStatus;
  @Column(columns.int) done!: number;
  @Column({ ...columns.int, nullable: true }) total!: number | null;
  @Column({ ...columns.text(500), nullable: true }) error!: string | null;
  @Column({ ...jsonColumn, nullable: true }) result!: object | null;
  /** What the kind takes. Can be long, so it is read only where it is asked for by name. */
  @Column({ ...jsonColumn, select: false }) input!: object;
  @Column(columns.ascii(10)) actorKind!: "USER" | "API_KEY" | "SYSTEM";
  @Column({ ...columns.id, nullable: true }) actorId!: string | null;
  @Column(columns.text(254)) actorLabel!: string;
  @Column(columns.instant) createdAt!: Date;
  @Column({ ...columns.instant, nullable: true }) startedAt!: Date | null;
  @Column({ ...columns.instant, nullable: true }) finishedAt!: Date | null;
  /** From when on a server may take the job: since it was queued, or when the lease of the one that runs it ends. Null for a finished one. */
  @Column({ ...columns.instant, nullable: true }) dueAt!: Date | null;
  /** The run that has the lease. Another id for each, so that a run that has lost it can't be taken for the next. */
  @Column({ ...columns.ascii(36), nullable: true }) leaseOwner!: string | null;
  /** How often the job was taken, apart from those times that a server gave it back. */
  @Column(columns.int) attempts!: number;
}
