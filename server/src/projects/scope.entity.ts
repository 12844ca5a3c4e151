import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { Project } from "./project.entity.js";

/** A scope that a project's own API defines. */
@Entity("scope")
@ForeignKey(() => Project, ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "fk_scope_project",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@Index("ix_scope_project", ["organizationId", "projectId"])
export class Scope {
  @PrimaryColumn(columns.id) projectId!: string;
  @PrimaryColumn(columns.ascii(64)) name!: string;
  @Column(columns.id) organizationId!: string;
  /** Keeps the order in which the catalogue was given. */
  @Column(columns.int) position!: number;
  @Column({ ...columns.text(500), nullable: true }) description!: string | null;
  /** Whether it includes all others of its project, such as admin. */
  @Column(columns.flag) includesAll!: boolean;
}
