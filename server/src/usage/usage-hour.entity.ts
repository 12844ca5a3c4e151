import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { bigintColumn, columns } from "../platform/database/dialect.js";

/**
 * How many calls ended with one code in one hour, and what they cost: of one key in one environment, and, in a row without a
 * key, of all that asked there, unknown keys too. While two secrets present a key, each has a row of its own beside the key's. No foreign keys: what was used stays when a key or a place goes, and a row
 * that is written takes no lock on another table.
 */
@Entity("usage_hour")
@Index("ix_usage_hour_environment", ["organizationId", "environmentId", "apiKeyId", "hour"])
export class UsageHour {
  @PrimaryColumn(columns.id) organizationId!: string;
  /** A key, or one of its secrets; empty for all keys together. */
  @PrimaryColumn(columns.id) apiKeyId!: string;
  /** Since the epoch, in UTC. */
  @PrimaryColumn(columns.int) hour!: number;
  /** Empty for calls of the control plane, which are made in no environment. */
  @PrimaryColumn(columns.id) environmentId!: string;
  @PrimaryColumn(columns.ascii(24)) code!: string;
  @Column(bigintColumn) calls!: number;
  @Column(bigintColumn) cost!: number;
}
