import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { Project } from "./project.entity.js";

/** Kind and mode never change: grants and keys rely on them. */
@Entity("environment")
@ForeignKey(() => Project, ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "fk_environment_project",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@Index("ux_environment_id", ["organizationId", "projectId", "id"], { unique: true })
@Index("ux_environment_slug", ["projectId", "slug"], { unique: true })
export class Environment {
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.id) organizationId!: string;
  @Column(columns.id) projectId!: string;
  @Column(columns.text(100)) name!: string;
  @Column(columns.ascii(40)) slug!: string;
  @Column(columns.ascii(12)) kind!: EnvironmentKind;
  @Column(columns.ascii(4)) mode!: EnvironmentMode;
  @Column(columns.instant) createdAt!: Date;
}
