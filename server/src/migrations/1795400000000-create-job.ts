import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, int, instant, ascii, text, longText } = columns;
const nullable = { isNullable: true };

/** Work in the background. */
export class CreateJob1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "job", {
      columns: {
        id,
        organization_id: id,
        kind: ascii(40),
        status: ascii(10),
        done: int,
        total: { ...int, ...nullable },
        error: { ...text(500), ...nullable },
        result: { ...longText, ...nullable },
        input: longText,
        actor_kind: ascii(10),
        actor_id: { ...id, ...nullable },
        actor_label: text(254),
        created_at: instant,
        started_at: { ...instant, ...nullable },
        finished_at: { ...instant, ...nullable },
        due_at: { ...instant, ...nullable },
        lease_owner: { ...ascii(36), ...nullable },
        attempts: int,
      },
      primaryKey: ["id"],
      indexes: { ix_job_due: ["due_at", "id"], ix_job_organization: ["organization_id", "id"] },
      foreignKeys: { fk_job_organization: [["organization_id"], "organization", ["id"]] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("job");
  }
}
