import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import type { OrganizationAccess } from "@claviger/shared/permissions";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Organization } from "../organizations/organization.entity.js";
import { addedFlagColumn, columns, jsonColumn, listColumn } from "../platform/database/dialect.js";

/** What lists are filtered by stands in the indexes that order them: a key that is left out isn't read. */
const FILTERED = ["revokedAt", "disabledAt", "environmentKind", "mode"];

/** The lasting thing: name, rights, history. What presents it is a `KeySecret`. */
@Entity("api_key")
@Index("ux_api_key_id", ["organizationId", "id"], { unique: true })
@Index("ux_api_key_name", ["organizationId", "nameInUse"], { unique: true })
@Index("ix_api_key_created", ["organizationId", "createdAt", "id", ...FILTERED, "expiresAt"])
@Index("ix_api_key_name", ["organizationId", "foldedName", "id", "start", ...FILTERED, "expiresAt"])
@Index("ix_api_key_last_used", ["organizationId", "lastUsedAt", "id", ...FILTERED, "expiresAt"])
@Index("ix_api_key_expires", ["organizationId", "expiresAt", "id", ...FILTERED])
@Index("ix_api_key_revoked", ["organizationId", "revokedAt", "id"])
@Index("ix_api_key_disabled", ["organizationId", "disabledAt", "id"])
@Index("ix_api_key_kind", ["organizationId", "environmentKind", "id"])
@Index("ix_api_key_searchable", ["isSearchable", "organizationId", "id"])
@Index("ix_api_key_owner_user", ["ownerUserId", "organizationId"])
export class ApiKey {
  @PrimaryColumn(columns.id) id!: string;
  @ForeignKey(() => Organization, { name: "fk_api_key_organization", onDelete: "CASCADE", onUpdate: "RESTRICT" })
  @Column(columns.id)
  organizationId!: string;
  @Column(columns.text(100)) name!: string;
  /** The name in the form in which case makes no difference; for search and order. */
  @Column(columns.text(300)) foldedName!: string;
  /** The folded name while it is taken; null once the key is revoked, so that another key may have it. */
  @Column({ ...columns.text(300), nullable: true }) nameInUse!: string | null;
  @Column({ ...columns.text(500), nullable: true }) description!: string | null;
  /** Of the current secret. */
  @Column(columns.ascii(24)) start!: string;
  /** Null when the key is bound to several kinds. */
  @Column({ ...columns.ascii(12), nullable: true }) environmentKind!: EnvironmentKind | null;
  @Column(columns.ascii(4)) mode!: EnvironmentMode;
  /** The member whose rights bound the key; null for ORGANIZATION keys. Stays when the member goes. */
  @Column({ ...columns.id, nullable: true }) ownerUserId!: string | null;
  /** The key that this one was made to replace, which may have been deleted since. */
  @Column({ ...columns.id, nullable: true }) replacesId!: string | null;
  @Column(columns.ascii(5)) organizationAccess!: OrganizationAccess;
  /** Calls allowed in one window; null for no limit. */
  @Column({ ...columns.int, nullable: true }) rateLimit!: number | null;
  @Column({ ...columns.int, nullable: true }) rateLimitWindowSeconds!: number | null;
  /** Addresses and CIDR blocks; empty for any address. */
  @Column(listColumn) allowedIps!: string[];
  /** Whether it may be used for certain customers alone, even should all of them be gone. */
  @Column(addedFlagColumn) isCustomerBound!: boolean;
  @Column(jsonColumn) metadata!: object;
  /** Whether a search finds it by its fragments. */
  @Column(addedFlagColumn) isSearchable!: boolean;
  @Column({ ...columns.instant, nullable: true }) expiresAt!: Date | null;
  @Column({ ...columns.instant, nullable: true }) lastUsedAt!: Date | null;
  @Column({ ...columns.ascii(45), nullable: true }) lastUsedIp!: string | null;
  @Column({ ...columns.instant, nullable: true }) disabledAt!: Date | null;
  @Column({ ...columns.instant, nullable: true }) revokedAt!: Date | null;
  @Column({ ...columns.text(500), nullable: true }) revocationReason!: string | null;
  /** Null when an API key or the system made it. */
  @Column({ ...columns.id, nullable: true }) createdByUserId!: string | null;
  @Column(columns.instant) createdAt!: Date;
  @Column(columns.instant) updatedAt!: Date;
}
