import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { columns, jsonColumn } from "../platform/database/dialect.js";

/** What happened: written in the transaction of the change, and never changed again. */
@Entity("event")
@Index("ux_event_sequence", ["organizationId", "sequence"], { unique: true })
@Index("ix_event_target", ["organizationId", "targetId", "sequence"])
@Index("ix_event_action", ["organizationId", "action", "sequence"])
@Index("ix_event_actor", ["organizationId", "actorId", "sequence"])
export class Event {
  @PrimaryColumn(columns.id) id!: string;
  /** Null for what a person did who belongs to no organization; it stands in no chain. */
  @Column({ ...columns.id, nullable: true }) organizationId!: string | null;
  /** Position in the organization's chain, from 1, without gaps. */
  @Column({ ...columns.int, nullable: true }) sequence!: number | null;
  @Column(columns.instant) at!: Date;
  @Column(columns.ascii(60)) action!: string;
  @Column(columns.ascii(10)) actorKind!: "USER" | "API_KEY" | "SYSTEM";
  @Column({ ...columns.id, nullable: true }) actorId!: string | null;
  @Column(columns.text(254)) actorLabel!: string;
  @Column({ ...columns.id, nullable: true }) targetId!: string | null;
  @Column({ ...columns.text(254), nullable: true }) targetLabel!: string | null;
  @Column({ ...columns.ascii(45), nullable: true }) ipAddress!: string | null;
  /** Before and after. Never a secret. */
  @Column(jsonColumn) changes!: object;
  /** Over this event and the hash of the one before it, hexadecimal. */
  @Column({ ...columns.ascii(64), nullable: true }) hash!: string | null;
}
