import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { createTable } from "./table.js";

const { id, ascii, int, longText } = columns;

/** What calls to guarded APIs need, by method and path. */
export class CreateRoute1796400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const place = { organization_id: id, project_id: id, environment_id: id };
    await createTable(runner, "route", {
      columns: {
        id,
        ...place,
        position: int,
        method: ascii(6),
        path: ascii(500),
        permission: { ...ascii(6), isNullable: true },
        scopes: { ...longText, isNullable: true },
        cost: int,
      },
      primaryKey: ["id"],
      indexes: { ix_route_environment: Object.keys(place), ix_route_position: ["environment_id", "position"] },
      foreignKeys: {
        fk_route_environment: [Object.keys(place), "environment", ["organization_id", "project_id", "id"]],
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("route");
  }
}
