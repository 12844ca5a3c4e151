import type { Role } from "@claviger/shared/permissions";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";

/** Somebody who may join. Its token is kept as a digest, and the row goes when it is used, revoked or replaced. */
@Entity("invitation")
@Index("ux_invitation_digest", ["digest"], { unique: true })
@Index("ux_invitation_email", ["organizationId", "canonicalEmail"], { unique: true })
@Index("ix_invitation_expiry", ["organizationId", "expiresAt"])
export class Invitation {
  @PrimaryColumn(columns.id) id!: string;
  @ForeignKey("organization", { name: "fk_invitation_organization", onDelete: "CASCADE", onUpdate: "RESTRICT" })
  @Column(columns.id)
  organizationId!: string;
  /** As whoever invited wrote it. */
  @Column(columns.text(254)) email!: string;
  /** The form in which two addresses are the same. */
  @Column(columns.text(254)) canonicalEmail!: string;
  @Column(columns.ascii(10)) role!: Role;
  @Column({ ...columns.digest, select: false }) digest!: Buffer;
  /** The person or key that invited; null for the system. They may be gone. */
  @Column({ ...columns.id, nullable: true }) invitedById!: string | null;
  @Column(columns.instant) createdAt!: Date;
  @Column(columns.instant) expiresAt!: Date;
}
