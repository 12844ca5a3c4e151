import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { ApiKey } from "./api-key.entity.js";

/** One text that presents a key, kept as a digest that is never accepted as a credential. */
@Entity("key_secret")
@ForeignKey(() => ApiKey, ["organizationId", "apiKeyId"], ["organizationId", "id"], {
  name: "fk_key_secret_api_key",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@Index("ux_key_secret_digest", ["digest"], { unique: true })
@Index("ix_key_secret_api_key_retires", ["organizationId", "apiKeyId", "retiresAt"])
@Index("ix_key_secret_retires", ["organizationId", "retiresAt"])
export class KeySecret {
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.id) organizationId!: string;
  @Column(columns.id) apiKeyId!: string;
  @Column({ ...columns.digest, select: false }) digest!: Buffer;
  @Column({ ...columns.ascii(12), select: false }) algorithm!: "sha256" | "hmac-sha256";
  /** Which pepper keyed the digest; null for plain SHA-256. */
  @Column({ ...columns.ascii(16), nullable: true, select: false }) pepperId!: string | null;
  @Column(columns.ascii(24)) start!: string;
  @Column(columns.instant) createdAt!: Date;
  /** When it stops working; null for the current secret. */
  @Column({ ...columns.instant, nullable: true }) retiresAt!: Date | null;
  @Column({ ...columns.instant, nullable: true }) lastUsedAt!: Date | null;
}
