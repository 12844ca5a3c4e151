import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, ascii, int, instant, bytes, longBytes, longText } = columns;
const bigint = { type: "bigint" } as const;

/** What calls with keys leave behind: counts by the hour, and a log. */
export class CreateUsage1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "usage_hour", {
      columns: {
        organization_id: id,
        api_key_id: id,
        hour: int,
        environment_id: id,
        code: ascii(24),
        calls: bigint,
        cost: bigint,
      },
      primaryKey: ["organization_id", "api_key_id", "hour", "environment_id", "code"],
      indexes: { ix_usage_hour_environment: ["organization_id", "environment_id", "api_key_id", "hour"] },
    });
    await createTable(runner, "usage_delta", {
      columns: { organization_id: id, id: ascii(36), content: longText },
      primaryKey: ["organization_id", "id"],
    });
    await createTable(runner, "request_log_page", {
      columns: {
        organization_id: id,
        id,
        environment_id: id,
        first_id: id,
        last_id: id,
        calls: int,
        kinds: bigint,
        key_marks: bytes(2000),
        content: longBytes,
      },
      primaryKey: ["organization_id", "id"],
      indexes: {
        ix_request_log_page_time: ["organization_id", "last_id", "first_id", "kinds"],
        ix_request_log_page_environment: ["organization_id", "environment_id", "last_id", "first_id", "kinds"],
      },
    });
    await createTable(runner, "written_batch", {
      columns: { id: ascii(36), at: instant },
      primaryKey: ["id"],
      indexes: { ix_written_batch_at: ["at"] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["written_batch", "request_log_page", "usage_delta", "usage_hour"])
      await runner.dropTable(table);
  }
}
