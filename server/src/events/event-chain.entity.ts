import { Column, Entity, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";

/** Where an organization's chain of events ends. Locked last in a transaction, so that events queue up one behind the other. */
@Entity("event_chain")
export class EventChain {
  /** Stays when the organization goes, as its events do. */
  @PrimaryColumn(columns.id) organizationId!: string;
  @Column(columns.int) sequence!: number;
  /** Of the last event, hexadecimal. */
  @Column(columns.ascii(64)) hash!: string;
  /** Keyed with the installation's secret: whoever can only write to the database can't move the end of a chain. */
  @Column(columns.ascii(64)) signature!: string;
}
