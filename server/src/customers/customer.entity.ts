import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns, jsonColumn } from "../platform/database/dialect.js";
import { Environment } from "../projects/environment.entity.js";

/** Somebody for whom the organization's own API acts, under the id that the organization knows them by. */
@Entity("customer")
@ForeignKey(
  () => Environment,
  ["organizationId", "projectId", "environmentId"],
  ["organizationId", "projectId", "id"],
  {
    name: "fk_customer_environment",
    onDelete: "CASCADE",
    onUpdate: "RESTRICT",
  },
)
@Index("ux_customer_id", ["organizationId", "id"], { unique: true })
@Index("ux_customer_external_id", ["environmentId", "externalId"], { unique: true })
@Index("ix_customer_created", ["organizationId", "projectId", "environmentId", "createdAt", "id"])
export class Customer {
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.id) organizationId!: string;
  @Column(columns.id) projectId!: string;
  @Column(columns.id) environmentId!: string;
  /** Never changes: keys that are bound to the customer are remembered with it. */
  @Column(columns.text(200)) externalId!: string;
  /** External id and name in the form in which case makes no difference; for search. */
  @Column(columns.text(600)) foldedExternalId!: string;
  @Column({ ...columns.text(100), nullable: true }) name!: string | null;
  @Column({ ...columns.text(300), nullable: true }) foldedName!: string | null;
  @Column(jsonColumn) metadata!: object;
  @Column(columns.instant) createdAt!: Date;
}
