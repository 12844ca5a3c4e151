import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, ascii, text, longText, digest, instant, int, flag } = columns;
const nullable = { isNullable: true } as const;

/** People, places and keys. */
export class CreateFirstTables1795200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "user", {
      columns: {
        id,
        name: text(100),
        email: text(254),
        canonical_email: text(254),
        password_hash: ascii(200),
        is_first: { ...flag, ...nullable },
        created_at: instant,
      },
      primaryKey: ["id"],
      unique: { ux_user_email: ["canonical_email"], ux_user_first: ["is_first"] },
    });
    await createTable(runner, "session", {
      columns: { id, user_id: id, digest, created_at: instant, expires_at: instant },
      primaryKey: ["id"],
      unique: { ux_session_digest: ["digest"] },
      indexes: { ix_session_user: ["user_id"] },
      foreignKeys: { fk_session_user: [["user_id"], "user", ["id"]] },
    });
    await createTable(runner, "organization", {
      columns: {
        id,
        name: text(100),
        slug: ascii(40),
        created_at: instant,
        plan_id: ascii(40),
        is_first: { ...flag, ...nullable },
        key_prefix: ascii(12),
        key_format: ascii(20),
        environment_binding: ascii(10),
        rotation_mode: ascii(20),
        default_grace_period_seconds: int,
        max_grace_period_seconds: int,
        require_expiry: flag,
        max_lifetime_days: { ...int, ...nullable },
        rotation_reminder_days: { ...int, ...nullable },
      },
      primaryKey: ["id"],
      unique: { ux_organization_slug: ["slug"], ux_organization_first: ["is_first"] },
    });
    await createTable(runner, "member", {
      columns: { id, organization_id: id, user_id: id, role: ascii(10), created_at: instant },
      primaryKey: ["id"],
      unique: { ux_member_user: ["organization_id", "user_id"], ux_member_id: ["organization_id", "id"] },
      indexes: { ix_member_user: ["user_id"] },
      foreignKeys: {
        fk_member_organization: [["organization_id"], "organization", ["id"]],
        fk_member_user: [["user_id"], "user", ["id"]],
      },
    });
    await createTable(runner, "project", {
      columns: {
        id,
        organization_id: id,
        name: text(100),
        folded_name: text(300),
        slug: ascii(40),
        created_at: instant,
      },
      primaryKey: ["id"],
      unique: { ux_project_id: ["organization_id", "id"], ux_project_slug: ["organization_id", "slug"] },
      indexes: { ix_project_created: ["organization_id", "created_at", "id"] },
      foreignKeys: { fk_project_organization: [["organization_id"], "organization", ["id"]] },
    });
    await createTable(runner, "member_project_grant", {
      columns: { member_id: id, project_id: id, organization_id: id, permission: ascii(6) },
      primaryKey: ["member_id", "project_id"],
      indexes: {
        ix_member_project_grant_member: ["organization_id", "member_id"],
        ix_member_project_grant_project: ["organization_id", "project_id"],
      },
      foreignKeys: {
        fk_member_project_grant_member: [["organization_id", "member_id"], "member", ["organization_id", "id"]],
        fk_member_project_grant_project: [["organization_id", "project_id"], "project", ["organization_id", "id"]],
      },
    });
    await createTable(runner, "environment", {
      columns: {
        id,
        organization_id: id,
        project_id: id,
        name: text(100),
        slug: ascii(40),
        kind: ascii(12),
        mode: ascii(4),
        created_at: instant,
      },
      primaryKey: ["id"],
      unique: {
        ux_environment_id: ["organization_id", "project_id", "id"],
        ux_environment_slug: ["project_id", "slug"],
      },
      foreignKeys: {
        fk_environment_project: [["organization_id", "project_id"], "project", ["organization_id", "id"]],
      },
    });
    await createTable(runner, "api_key", {
      columns: {
        id,
        organization_id: id,
        name: text(100),
        folded_name: text(300),
        name_in_use: { ...text(300), ...nullable },
        description: { ...text(500), ...nullable },
        start: ascii(24),
        environment_kind: { ...ascii(12), ...nullable },
        mode: ascii(4),
        owner_user_id: { ...id, ...nullable },
        replaces_id: { ...id, ...nullable },
        organization_access: ascii(5),
        metadata: longText,
        expires_at: { ...instant, ...nullable },
        last_used_at: { ...instant, ...nullable },
        last_used_ip: { ...ascii(45), ...nullable },
        disabled_at: { ...instant, ...nullable },
        revoked_at: { ...instant, ...nullable },
        revocation_reason: { ...text(500), ...nullable },
        created_by_user_id: { ...id, ...nullable },
        created_at: instant,
        updated_at: instant,
      },
      primaryKey: ["id"],
      unique: { ux_api_key_id: ["organization_id", "id"], ux_api_key_name: ["organization_id", "name_in_use"] },
      indexes: {
        ix_api_key_created: ["organization_id", "created_at", "id"],
        ix_api_key_name: ["organization_id", "folded_name", "id"],
        ix_api_key_last_used: ["organization_id", "last_used_at", "id"],
        ix_api_key_expires: ["organization_id", "expires_at", "id"],
        ix_api_key_owner_user: ["owner_user_id", "organization_id"],
      },
      foreignKeys: { fk_api_key_organization: [["organization_id"], "organization", ["id"]] },
    });
    await createTable(runner, "key_secret", {
      columns: {
        id,
        organization_id: id,
        api_key_id: id,
        digest,
        algorithm: ascii(12),
        pepper_id: { ...ascii(16), ...nullable },
        start: ascii(24),
        created_at: instant,
        retires_at: { ...instant, ...nullable },
        last_used_at: { ...instant, ...nullable },
      },
      primaryKey: ["id"],
      unique: { ux_key_secret_digest: ["digest"] },
      indexes: { ix_key_secret_api_key: ["organization_id", "api_key_id", "id"] },
      foreignKeys: { fk_key_secret_api_key: [["organization_id", "api_key_id"], "api_key", ["organization_id", "id"]] },
    });
    await createTable(runner, "key_grant", {
      columns: {
        api_key_id: id,
        position: int,
        organization_id: id,
        project_id: id,
        environment_id: { ...id, ...nullable },
        environment_kind: { ...ascii(12), ...nullable },
        permission: { ...ascii(6), ...nullable },
        scopes: longText,
      },
      primaryKey: ["api_key_id", "position"],
      indexes: {
        ix_key_grant_api_key: ["organization_id", "api_key_id"],
        ix_key_grant_environment: ["organization_id", "project_id", "environment_id"],
      },
      foreignKeys: {
        fk_key_grant_api_key: [["organization_id", "api_key_id"], "api_key", ["organization_id", "id"]],
        fk_key_grant_project: [["organization_id", "project_id"], "project", ["organization_id", "id"]],
        fk_key_grant_environment: [
          ["organization_id", "project_id", "environment_id"],
          "environment",
          ["organization_id", "project_id", "id"],
        ],
      },
    });
    await createTable(runner, "event", {
      columns: {
        id,
        organization_id: { ...id, ...nullable },
        sequence: { ...int, ...nullable },
        at: instant,
        action: ascii(60),
        actor_kind: ascii(10),
        actor_id: { ...id, ...nullable },
        actor_label: text(254),
        target_id: { ...id, ...nullable },
        target_label: { ...text(254), ...nullable },
        ip_address: { ...ascii(45), ...nullable },
        changes: longText,
        hash: { ...ascii(64), ...nullable },
      },
      primaryKey: ["id"],
      unique: { ux_event_sequence: ["organization_id", "sequence"] },
      indexes: {
        ix_event_target: ["organization_id", "target_id", "sequence"],
        ix_event_actor: ["organization_id", "actor_id", "sequence"],
      },
    });
    await createTable(runner, "event_chain", {
      columns: { organization_id: id, sequence: int, hash: ascii(64), signature: ascii(64) },
      primaryKey: ["organization_id"],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    const parentsLast = [
      "event_chain",
      "event",
      "key_grant",
      "key_secret",
      "api_key",
      "environment",
      "member_project_grant",
      "project",
      "member",
      "organization",
      "session",
      "user",
    ];
    for (const table of parentsLast) await runner.dropTable(table);
  }
}
