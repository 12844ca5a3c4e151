import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Customer } from "../customers/customer.entity.js";
import { columns } from "../platform/database/dialect.js";
import { ApiKey } from "./api-key.entity.js";

/** A customer that a key is bound to. */
@Entity("key_customer")
@ForeignKey(() => ApiKey, ["organizationId", "apiKeyId"], ["organizationId", "id"], {
  name: "fk_key_customer_api_key",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@ForeignKey(() => Customer, ["organizationId", "customerId"], ["organizationId", "id"], {
  name: "fk_key_customer_customer",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
@Index("ix_key_customer_api_key", ["organizationId", "apiKeyId"])
@Index("ix_key_customer_customer", ["organizationId", "customerId"])
export class KeyCustomer {
  @PrimaryColumn(columns.id) apiKeyId!: string;
  /** Keeps the order in which the customers were named. */
  @PrimaryColumn(columns.int) position!: number;
  @Column(columns.id) organizationId!: string;
  @Column(columns.id) customerId!: string;
}
