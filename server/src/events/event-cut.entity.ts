import { Column, Entity, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";

/** How far retention has cut an organization's chain of events from its start. */
@Entity("event_cut")
export class EventCut {
  @PrimaryColumn(columns.id) organizationId!: string;
  /** The last event that is gone. */
  @Column(columns.int) throughSequence!: number;
  /** Of that event, hexadecimal: what the first event that is left follows. */
  @Column(columns.ascii(64)) hash!: string;
  /** Keyed with the installation's secret, as the end of the chain is. */
  @Column(columns.ascii(64)) signature!: string;
}
