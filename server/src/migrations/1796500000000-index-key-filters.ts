import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";

const INDEXES = {
  ix_api_key_revoked: "revoked_at",
  ix_api_key_disabled: "disabled_at",
  ix_api_key_kind: "environment_kind",
};

/** Lets the few keys that a filter matches be found without reading the others. */
export class IndexKeyFilters1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, column] of Object.entries(INDEXES)) {
      await runner.createIndex("api_key", new TableIndex({ name, columnNames: ["organization_id", column, "id"] }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.dropIndex("api_key", name);
  }
}
