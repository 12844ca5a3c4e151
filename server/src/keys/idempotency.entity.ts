import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Organization } from "../organizations/organization.entity.js";
import { columns } from "../platform/database/dialect.js";

/** What a mutation that may be repeated has made, so that a repeat makes no second one. Counts for 24 hours. */
@Entity("idempotency")
export class Idempotency {
  @ForeignKey(() => Organization, { name: "fk_idempotency_organization", onDelete: "CASCADE", onUpdate: "RESTRICT" })
  @PrimaryColumn(columns.id)
  organizationId!: string;
  /** The person or key that asked. */
  @PrimaryColumn(columns.id) actorId!: string;
  /** SHA-256 of the idempotency key: any text, of any length up to its bound. */
  @PrimaryColumn(columns.digest) keyDigest!: Buffer;
  /** SHA-256 of the mutation's name and its input as canonical JSON. */
  @Column(columns.digest) inputDigest!: Buffer;
  /** No foreign keys: a key may be deleted within the day. */
  @Column(columns.id) apiKeyId!: string;
  @Column(columns.id) secretId!: string;
  @Column(columns.instant) createdAt!: Date;
}
