import type { Role } from "@claviger/shared/permissions";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";

@Entity("member")
@Index("ux_member_user", ["organizationId", "userId"], { unique: true })
@Index("ux_member_id", ["organizationId", "id"], { unique: true })
@Index("ix_member_user", ["userId"])
export class Member {
  @PrimaryColumn(columns.id) id!: string;
  @ForeignKey("organization", { name: "fk_member_organization", onDelete: "CASCADE", onUpdate: "RESTRICT" })
  @Column(columns.id)
  organizationId!: string;
  @ForeignKey("user", { name: "fk_member_user", onDelete: "CASCADE", onUpdate: "RESTRICT" })
  @Column(columns.id)
  userId!: string;
  @Column(columns.ascii(10)) role!: Role;
  @Column(columns.instant) createdAt!: Date;
}
