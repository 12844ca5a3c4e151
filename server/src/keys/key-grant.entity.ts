import type { EnvironmentKind } from "@claviger/shared/environments";
import type { Permission } from "@claviger/shared/permissions";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns, jsonColumn } from "../platform/database/dialect.js";
import { Environment } from "../projects/environment.entity.js";
import { Project } from "../projects/project.entity.js";
import { ApiKey } from "./api-key.entity.js";

/** Where a key may act, and what it may do there. */
@Entity("key_grant")
@ForeignKey(() => ApiKey, ["organizationId", "apiKeyId"], ["organizationId", "id"], {
  name: "fk_key_grant_api_key",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@ForeignKey(() => Project, ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "fk_key_grant_project",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@ForeignKey(
  () => Environment,
  ["organizationId", "projectId", "environmentId"],
  ["organizationId", "projectId", "id"],
  {
    name: "fk_key_grant_environment",
    onDelete: "CASCADE",
    onUpdate: "RESTRICT",
  },
)
@Index("ix_key_grant_api_key", ["organizationId", "apiKeyId"])
@Index("ix_key_grant_environment", ["organizationId", "projectId", "environmentId"])
export class KeyGrant {
  @PrimaryColumn(columns.id) apiKeyId!: string;
  /** Keeps the order in which the grants were given. */
  @PrimaryColumn(columns.int) position!: number;
  @Column(columns.id) organizationId!: string;
  @Column(columns.id) projectId!: string;
  /** Null: every environment of the project that has the key's kind and mode. */
  @Column({ ...columns.id, nullable: true }) environmentId!: string | null;
  /** Kind of the named environment, which never changes; null when none is named. */
  @Column({ ...columns.ascii(12), nullable: true }) environmentKind!: EnvironmentKind | null;
  @Column({ ...columns.ascii(6), nullable: true }) permission!: Permission | null;
  /** Names of the project's catalogue. */
  @Column(jsonColumn) scopes!: string[];
}
