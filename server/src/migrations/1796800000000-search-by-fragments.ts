import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { addColumns, createTable, dropColumns } from "./table.js";

const { id, bytes, flag } = columns;
const INDEX = "ix_api_key_searchable";

/** Lets a search find a text in the middle of a name. Keys that are there get their fragments while the server runs. */
export class SearchByFragments1796800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "key_fragment", {
      columns: { organization_id: id, fragment: bytes(12), api_key_id: id },
      primaryKey: ["organization_id", "fragment", "api_key_id"],
      foreignKeys: { fk_key_fragment_organization: [["organization_id"], "organization", ["id"]] },
      withoutRowid: true,
    });
    await addColumns(runner, "api_key", { is_searchable: { ...flag, isNullable: true } });
    const columnNames = ["is_searchable", "organization_id", "id"];
    await runner.createIndex("api_key", new TableIndex({ name: INDEX, columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex("api_key", INDEX);
    await dropColumns(runner, "api_key", ["is_searchable"]);
    await runner.dropTable("key_fragment");
  }
}
