import type { VerificationCode } from "@claviger/shared/verification-codes";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { RequestSurface } from "../context/recorder.js";
import { columns } from "../platform/database/dialect.js";

/** A column that holds the empty text where there is nothing: indexes are searched for that as for any other value. */
const orNone = {
  to: (value: unknown) => value ?? "",
  from: (value: unknown) => (value === "" ? null : value),
};
const microseconds = {
  to: (milliseconds: number) => Math.round(milliseconds * 1000),
  from: (stored: number) => stored / 1000,
};

/**
 * One call with a key. The id says when, so that the order of ids is the order in time. Each index begins with what can be
 * asked for and ends with the id. No foreign keys: a log outlives its key, and takes no lock on another table.
 */
@Entity("request_log")
@Index("ix_request_log_key", ["apiKeyId", "environmentId", "code", "surface", "id"])
@Index("ix_request_log_environment", ["environmentId", "code", "surface", "id"])
@Index("ix_request_log_code", ["organizationId", "code", "surface", "id"])
export class RequestLog {
  @PrimaryColumn(columns.id) organizationId!: string;
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.instant) at!: Date;
  /** Null for a key that is unknown here. */
  @Column({ ...columns.id, transformer: orNone }) apiKeyId!: string | null;
  /** Null on the control plane. */
  @Column({ ...columns.id, transformer: orNone }) environmentId!: string | null;
  @Column(columns.ascii(24)) code!: VerificationCode;
  @Column(columns.ascii(8)) surface!: RequestSurface;
  @Column({ ...columns.text(20), nullable: true }) method!: string | null;
  /** Operation or path. Never a secret. */
  @Column({ ...columns.text(300), nullable: true }) target!: string | null;
  @Column({ ...columns.ascii(45), nullable: true }) ipAddress!: string | null;
  @Column({ ...columns.text(300), nullable: true }) userAgent!: string | null;
  @Column({ ...columns.int, name: "duration_microseconds", transformer: microseconds }) durationMs!: number;
  @Column(columns.ascii(36)) requestId!: string;
}
