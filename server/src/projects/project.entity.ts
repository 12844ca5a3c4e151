import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Organization } from "../organizations/organization.entity.js";
import { columns } from "../platform/database/dialect.js";

@Entity("project")
@Index("ux_project_id", ["organizationId", "id"], { unique: true })
@Index("ux_project_slug", ["organizationId", "slug"], { unique: true })
@Index("ix_project_created", ["organizationId", "createdAt", "id"])
export class Project {
  @PrimaryColumn(columns.id) id!: string;
  @ForeignKey(() => Organization, { name: "fk_project_organization", onDelete: "CASCADE", onUpdate: "RESTRICT" })
  @Column(columns.id)
  organizationId!: string;
  @Column(columns.text(100)) name!: string;
  /** The name in the form in which case makes no difference; for search. */
  @Column(columns.text(300)) foldedName!: string;
  @Column(columns.ascii(40)) slug!: string;
  @Column(columns.instant) createdAt!: Date;
}
