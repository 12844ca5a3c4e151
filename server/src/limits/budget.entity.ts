import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { ApiKey } from "../keys/api-key.entity.js";
import { columns } from "../platform/database/dialect.js";
import { Environment } from "../projects/environment.entity.js";
import type { BudgetPeriod, RuleAction } from "./limit-words.js";

/** What calls may cost in an environment and a period, all together or of one key. */
@Entity("budget")
@ForeignKey(
  () => Environment,
  ["organizationId", "projectId", "environmentId"],
  ["organizationId", "projectId", "id"],
  { name: "fk_budget_environment", onDelete: "CASCADE", onUpdate: "RESTRICT" },
)
@ForeignKey(() => ApiKey, ["organizationId", "apiKeyId"], ["organizationId", "id"], {
  name: "fk_budget_api_key",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@Index("ux_budget_name", ["environmentId", "foldedName"], { unique: true })
@Index("ix_budget_environment", ["organizationId", "projectId", "environmentId"])
@Index("ix_budget_api_key", ["organizationId", "apiKeyId"])
export class Budget {
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.id) organizationId!: string;
  @Column(columns.id) projectId!: string;
  @Column(columns.id) environmentId!: string;
  @Column(columns.text(100)) name!: string;
  /** The name in the form in which case makes no difference, and under which it is unique. */
  @Column(columns.text(300)) foldedName!: string;
  /** Null: all keys of the environment together. */
  @Column({ ...columns.id, nullable: true }) apiKeyId!: string | null;
  /** Cost units per period. */
  @Column(columns.int) limit!: number;
  @Column(columns.ascii(5)) period!: BudgetPeriod;
  @Column(columns.ascii(7)) action!: RuleAction;
  @Column(columns.instant) createdAt!: Date;
}
