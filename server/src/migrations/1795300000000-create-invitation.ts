import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, ascii, text, digest, instant } = columns;

/** Lets people be invited. */
export class CreateInvitation1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "invitation", {
      columns: {
        id,
        organization_id: id,
        email: text(254),
        canonical_email: text(254),
        role: ascii(10),
        digest,
        invited_by_id: { ...id, isNullable: true },
        created_at: instant,
        expires_at: instant,
      },
      primaryKey: ["id"],
      unique: {
        ux_invitation_digest: ["digest"],
        ux_invitation_email: ["organization_id", "canonical_email"],
      },
      indexes: { ix_invitation_expiry: ["organization_id", "expires_at"] },
      foreignKeys: { fk_invitation_organization: [["organization_id"], "organization", ["id"]] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("invitation");
  }
}
