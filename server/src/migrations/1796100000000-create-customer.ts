import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, text, longText, instant } = columns;
const nullable = { isNullable: true } as const;

/** The customers of environments. */
export class CreateCustomer1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "customer", {
      columns: {
        id,
        organization_id: id,
        project_id: id,
        environment_id: id,
        external_id: text(200),
        folded_external_id: text(600),
        name: { ...text(100), ...nullable },
        folded_name: { ...text(300), ...nullable },
        metadata: longText,
        created_at: instant,
      },
      primaryKey: ["id"],
      unique: {
        ux_customer_id: ["organization_id", "id"],
        ux_customer_external_id: ["environment_id", "external_id"],
      },
      indexes: { ix_customer_created: ["organization_id", "project_id", "environment_id", "created_at", "id"] },
      foreignKeys: {
        fk_customer_environment: [
          ["organization_id", "project_id", "environment_id"],
          "environment",
          ["organization_id", "project_id", "id"],
        ],
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("customer");
  }
}
