import type { MigrationInterface, QueryRunner } from "typeorm";
import { columns } from "../platform/database/dialect.js";
import { addColumns, createTable, dropColumns } from "./table.js";

const { id, longText, int, flag } = columns;
const nullable = { isNullable: true } as const;

/** What narrows the use of a key: its rate limit, and the addresses and customers that it is bound to. */
export class RestrictKeys1796100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "api_key", {
      rate_limit: { ...int, ...nullable },
      rate_limit_window_seconds: { ...int, ...nullable },
      allowed_ips: { ...longText, ...nullable },
      is_customer_bound: { ...flag, ...nullable },
    });
    await createTable(runner, "key_customer", {
      columns: { api_key_id: id, position: int, organization_id: id, customer_id: id },
      primaryKey: ["api_key_id", "position"],
      indexes: {
        ix_key_customer_api_key: ["organization_id", "api_key_id"],
        ix_key_customer_customer: ["organization_id", "customer_id"],
      },
      foreignKeys: {
        fk_key_customer_api_key: [["organization_id", "api_key_id"], "api_key", ["organization_id", "id"]],
        fk_key_customer_customer: [["organization_id", "customer_id"], "customer", ["organization_id", "id"]],
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("key_customer");
    await dropColumns(runner, "api_key", [
      "rate_limit",
      "rate_limit_window_seconds",
      "allowed_ips",
      "is_customer_bound",
    ]);
  }
}
