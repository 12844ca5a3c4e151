import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, digest, instant } = columns;

/** Lets a mutation be repeated whose answer was lost. */
export class CreateIdempotency1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "idempotency", {
      columns: {
        organization_id: id,
        actor_id: id,
        key_digest: digest,
        input_digest: digest,
        api_key_id: id,
        secret_id: id,
        created_at: instant,
      },
      primaryKey: ["organization_id", "actor_id", "key_digest"],
      foreignKeys: { fk_idempotency_organization: [["organization_id"], "organization", ["id"]] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("idempotency");
  }
}
