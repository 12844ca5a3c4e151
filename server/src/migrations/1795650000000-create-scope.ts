import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, ascii, text, int, flag } = columns;

/** The scopes that projects define. */
export class CreateScope1795650000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "scope", {
      columns: {
        project_id: id,
        name: ascii(64),
        organization_id: id,
        position: int,
        description: { ...text(500), isNullable: true },
        includes_all: flag,
      },
      primaryKey: ["project_id", "name"],
      indexes: { ix_scope_project: ["organization_id", "project_id"] },
      foreignKeys: { fk_scope_project: [["organization_id", "project_id"], "project", ["organization_id", "id"]] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("scope");
  }
}
