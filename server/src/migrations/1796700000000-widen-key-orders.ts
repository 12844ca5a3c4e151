import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";

const FILTERED = ["revoked_at", "disabled_at", "environment_kind", "mode"];
const ORDERS: Record<string, { readonly column: string; readonly also: readonly string[] }> = {
  ix_api_key_created: { column: "created_at", also: [...FILTERED, "expires_at"] },
  ix_api_key_name: { column: "folded_name", also: ["start", ...FILTERED, "expires_at"] },
  ix_api_key_last_used: { column: "last_used_at", also: [...FILTERED, "expires_at"] },
  ix_api_key_expires: { column: "expires_at", also: FILTERED },
};

/** Lets lists pass over keys that a filter leaves out without reading them, and finds secrets by when they retire. */
export class WidenKeyOrders1796700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, { column, also }] of Object.entries(ORDERS)) await replace(runner, name, [column, "id", ...also]);
    const columnNames = ["organization_id", "retires_at"];
    await runner.createIndex("key_secret", new TableIndex({ name: "ix_key_secret_retires", columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex("key_secret", "ix_key_secret_retires");
    for (const [name, { column }] of Object.entries(ORDERS)) await replace(runner, name, [column, "id"]);
  }
}

async function replace(runner: QueryRunner, name: string, columns: readonly string[]): Promise<void> {
  await runner.dropIndex("api_key", name);
  await runner.createIndex("api_key", new TableIndex({ name, columnNames: ["organization_id", ...columns] }));
}
