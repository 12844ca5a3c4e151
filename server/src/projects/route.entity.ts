import type { Permission } from "@claviger/shared/permissions";
import type { RouteMethod } from "@claviger/shared/route-pattern";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { columns, listColumn } from "../platform/database/dialect.js";
import { Environment } from "./environment.entity.js";

/** What a call to the guarded API needs, by method and path. */
@Entity("route")
@ForeignKey(
  () => Environment,
  ["organizationId", "projectId", "environmentId"],
  ["organizationId", "projectId", "id"],
  { name: "fk_route_environment", onDelete: "CASCADE", onUpdate: "RESTRICT" },
)
@Index("ix_route_environment", ["organizationId", "projectId", "environmentId"])
@Index("ix_route_position", ["environmentId", "position"])
export class Route {
  @PrimaryColumn(columns.id) id!: string;
  @Column(columns.id) organizationId!: string;
  @Column(columns.id) projectId!: string;
  @Column(columns.id) environmentId!: string;
  /** Keeps the order in which the table was given. It decides nothing. */
  @Column(columns.int) position!: number;
  @Column(columns.ascii(6)) method!: RouteMethod;
  @Column(columns.ascii(500)) path!: string;
  /** Null: none in particular. */
  @Column({ ...columns.ascii(6), nullable: true }) permission!: Permission | null;
  @Column(listColumn) scopes!: string[];
  @Column(columns.int) cost!: number;
}
