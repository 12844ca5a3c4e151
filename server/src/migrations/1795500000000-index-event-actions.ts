import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";

/** Lets an organization's events of some kinds be read in order without reading the others. */
export class IndexEventActions1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columnNames = ["organization_id", "action", "sequence"];
    await runner.createIndex("event", new TableIndex({ name: "ix_event_action", columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex("event", "ix_event_action");
  }
}
