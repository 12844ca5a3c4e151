import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { User } from "./user.entity.js";

/** One browser that is signed in. Its token is kept as a digest, which nobody can sign in with. */
@Entity("session")
@Index("ux_session_digest", ["digest"], { unique: true })
@Index("ix_session_user", ["userId"])
export class Session {
  @PrimaryColumn(columns.id) id!: string;
  @ForeignKey(() => User, { name: "fk_session_user", onDelete: "CASCADE", onUpdate: "RESTRICT" })
  @Column(columns.id)
  userId!: string;
  @Column({ ...columns.digest, select: false }) digest!: Buffer;
  @Column(columns.instant) createdAt!: Date;
  @Column(columns.instant) expiresAt!: Date;
  @Column({ ...columns.ascii(45), nullable: true }) ipAddress!: string | null;
  /** What the browser called itself when it signed in. */
  @Column({ ...columns.text(200), nullable: true }) userAgent!: string | null;
}
