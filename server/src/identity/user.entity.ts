import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";

@Entity("user")
@Index("ux_user_email", ["canonicalEmail"], { unique: true })
@Index("ux_user_first", ["isFirst"], { unique: true })
export class User {
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.text(100)) name!: string;
  /** As it was given. */
  @Column(columns.text(254)) email!: string;
  /** The form in which two addresses are the same. */
  @Column(columns.text(254)) canonicalEmail!: string;
  @Column({ ...columns.ascii(200), select: false }) passwordHash!: string;
  /** Set for one account at most, the one that began the installation: its index lets only one begin it. */
  @Column({ ...columns.flag, nullable: true, select: false }) isFirst?: true | null;
  @Column(columns.instant) createdAt!: Date;
}
