import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { Environment } from "../projects/environment.entity.js";
import type { RateLimitSubject, RuleAction } from "./limit-words.js";

/** How many calls an environment takes in a window. What it counts, and for whom, never changes. */
@Entity("rate_limit_rule")
@ForeignKey(
  () => Environment,
  ["organizationId", "projectId", "environmentId"],
  ["organizationId", "projectId", "id"],
  { name: "fk_rate_limit_rule_environment", onDelete: "CASCADE", onUpdate: "RESTRICT" },
)
@Index("ux_rate_limit_rule_name", ["environmentId", "foldedName"], { unique: true })
@Index("ix_rate_limit_rule_environment", ["organizationId", "projectId", "environmentId"])
export class RateLimitRule {
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.id) organizationId!: string;
  @Column(columns.id) projectId!: string;
  @Column(columns.id) environmentId!: string;
  @Column(columns.text(100)) name!: string;
  /** The name in the form in which case makes no difference, and under which it is unique. */
  @Column(columns.text(300)) foldedName!: string;
  /** Null: all calls. */
  @Column({ ...columns.ascii(64), nullable: true }) scope!: string | null;
  @Column(columns.ascii(11)) per!: RateLimitSubject;
  @Column(columns.int) limit!: number;
  @Column(columns.int) windowSeconds!: number;
  @Column(columns.ascii(7)) action!: RuleAction;
  @Column(columns.instant) createdAt!: Date;
}
