import type { KeyFormat } from "@claviger/shared/key-format";
import type { EnvironmentBinding, KeyPolicy, RotationMode } from "@claviger/shared/key-policy";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";

@Entity("organization")
@Index("ux_organization_slug", ["slug"], { unique: true })
@Index("ux_organization_first", ["isFirst"], { unique: true })
export class Organization implements KeyPolicy {
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.text(100)) name!: string;
  @Column(columns.ascii(40)) slug!: string;
  @Column(columns.instant) createdAt!: Date;
  /** Of the catalogue, which may have lost it since. */
  @Column(columns.ascii(40)) planId!: string;
  /** Set on the installation's first organization alone, so that there can be only one. */
  @Column({ ...columns.flag, nullable: true, select: false }) isFirst?: true | null;

  @Column(columns.ascii(12)) keyPrefix!: string;
  @Column(columns.ascii(20)) keyFormat!: KeyFormat;
  @Column(columns.ascii(10)) environmentBinding!: EnvironmentBinding;
  @Column(columns.ascii(20)) rotationMode!: RotationMode;
  @Column(columns.int) defaultGracePeriodSeconds!: number;
  @Column(columns.int) maxGracePeriodSeconds!: number;
  @Column(columns.flag) requireExpiry!: boolean;
  @Column({ ...columns.int, nullable: true }) maxLifetimeDays!: number | null;
  @Column({ ...columns.int, nullable: true }) rotationReminderDays!: number | null;
}
