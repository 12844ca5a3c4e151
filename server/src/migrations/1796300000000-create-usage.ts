import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, ascii, text, longText, int, instant } = columns;
const bigint = { type: "bigint" } as const;
const nullable = { isNullable: true };

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
    await createTable(runner, "request_log", {
      columns: {
        organization_id: id,
        id,
        at: instant,
        api_key_id: id,
        environment_id: id,
        code: ascii(24),
        surface: ascii(8),
        method: { ...text(20), ...nullable },
        target: { ...text(300), ...nullable },
        ip_address: { ...ascii(45), ...nullable },
        user_agent: { ...text(300), ...nullable },
        duration_microseconds: int,
        request_id: ascii(36),
      },
      primaryKey: ["organization_id", "id"],
      indexes: {
        ix_request_log_key: ["api_key_id", "environment_id", "code", "surface", "id"],
        ix_request_log_environment: ["environment_id", "code", "surface", "id"],
        ix_request_log_code: ["organization_id", "code", "surface", "id"],
      },
    });
    await createTable(runner, "written_batch", {
      columns: { id: ascii(36), at: instant },
      primaryKey: ["id"],
      indexes: { ix_written_batch_at: ["at"] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["written_batch", "request_log", "usage_delta", "usage_hour"]) await runner.dropTable(table);
  }
}
