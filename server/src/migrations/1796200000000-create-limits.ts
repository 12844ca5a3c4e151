import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, ascii, text, int, instant } = columns;
const bigint = { type: "bigint" } as const;

/** Rate-limit rules and budgets, and what is counted against them. */
export class CreateLimits1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const place = { organization_id: id, project_id: id, environment_id: id };
    const named = { name: text(100), folded_name: text(300) };
    const environment = [Object.keys(place), "environment", ["organization_id", "project_id", "id"]] as const;
    await createTable(runner, "rate_limit_rule", {
      columns: {
        id,
        ...place,
        ...named,
        scope: { ...ascii(64), isNullable: true },
        per: ascii(11),
        limit: int,
        window_seconds: int,
        action: ascii(7),
        created_at: instant,
      },
      primaryKey: ["id"],
      unique: { ux_rate_limit_rule_name: ["environment_id", "folded_name"] },
      indexes: { ix_rate_limit_rule_environment: Object.keys(place) },
      foreignKeys: { fk_rate_limit_rule_environment: environment },
    });
    await createTable(runner, "budget", {
      columns: {
        id,
        ...place,
        ...named,
        api_key_id: { ...id, isNullable: true },
        limit: int,
        period: ascii(5),
        action: ascii(7),
        created_at: instant,
      },
      primaryKey: ["id"],
      unique: { ux_budget_name: ["environment_id", "folded_name"] },
      indexes: { ix_budget_environment: Object.keys(place), ix_budget_api_key: ["organization_id", "api_key_id"] },
      foreignKeys: {
        fk_budget_environment: environment,
        fk_budget_api_key: [["organization_id", "api_key_id"], "api_key", ["organization_id", "id"]],
      },
    });
    await createTable(runner, "counter", {
      columns: { id: ascii(80), organization_id: id, starts_at: bigint, ends_at: bigint, count: int },
      primaryKey: ["id"],
      indexes: { ix_counter_ends: ["ends_at"] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["counter", "budget", "rate_limit_rule"]) await runner.dropTable(table);
  }
}
