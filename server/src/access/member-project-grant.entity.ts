import type { Permission } from "@claviger/shared/permissions";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { Member } from "./member.entity.js";

/** What a MEMBER may do in one project. */
@Entity("member_project_grant")
@ForeignKey(() => Member, ["organizationId", "memberId"], ["organizationId", "id"], {
  name: "fk_member_project_grant_member",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@ForeignKey("project", ["organizationId", "projectId"], ["organizationId", "id"], {
  name: "fk_member_project_grant_project",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@Index("ix_member_project_grant_member", ["organizationId", "memberId"])
@Index("ix_member_project_grant_project", ["organizationId", "projectId"])
export class MemberProjectGrant {
  @PrimaryColumn(columns.id) memberId!: string;
  @PrimaryColumn(columns.id) projectId!: string;
  @Column(columns.id) organizationId!: string;
  @Column(columns.ascii(6)) permission!: Permission;
}
