import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, int, ascii } = columns;

/** Remembers where retention has cut a chain of events. */
export class CreateEventCut1795500000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "event_cut", {
      columns: { organization_id: id, through_sequence: int, hash: ascii(64), signature: ascii(64) },
      primaryKey: ["organization_id"],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("event_cut");
  }
}
