import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { addColumns, dropColumns } from "./table.js";

const nullable = { isNullable: true } as const;

/** Where a session began and in which program, so that its person can tell it from others. */
export class TellSessionsApart1796600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "session", {
      ip_address: { ...columns.ascii(45), ...nullable },
      user_agent: { ...columns.text(200), ...nullable },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "session", ["ip_address", "user_agent"]);
  }
}
