import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";

const TABLE = "key_secret";
const OF_KEY = ["organization_id", "api_key_id"];

/** Lets the secrets of a key be told apart by when they retire, without going through those of the organization. */
export class TellSecretsOfAKeyApart1796900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columnNames = [...OF_KEY, "retires_at"];
    // MySQL lets the other one go only when there is one for the foreign key.
    await runner.createIndex(TABLE, new TableIndex({ name: "ix_key_secret_api_key_retires", columnNames }));
    await runner.dropIndex(TABLE, "ix_key_secret_api_key");
  }

  async down(runner: QueryRunner): Promise<void> {
    const columnNames = [...OF_KEY, "id"];
    await runner.createIndex(TABLE, new TableIndex({ name: "ix_key_secret_api_key", columnNames }));
    await runner.dropIndex(TABLE, "ix_key_secret_api_key_retires");
  }
}
