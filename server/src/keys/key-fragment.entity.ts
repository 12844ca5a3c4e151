import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Organization } from "../organizations/organization.entity.js";
import { columns } from "../platform/database/dialect.js";
import { FRAGMENT_BYTES } from "./fragments.js";

/**
 * A piece of a key's name or start, by which a search finds the key. A key's own pieces follow from its row: nothing else leads to
 * them, as an index for that would be as large as the table.
 */
@Entity("key_fragment", { withoutRowid: true })
@ForeignKey(() => Organization, ["organizationId"], ["id"], {
  name: "fk_key_fragment_organization",
  onDelete: "CASCADE",
  onUpdate: "RESTRICT",
})
export class KeyFragment {
  @PrimaryColumn(columns.id) organizationId!: string;
  @PrimaryColumn(columns.bytes(FRAGMENT_BYTES)) fragment!: Buffer;
  @PrimaryColumn(columns.id) apiKeyId!: string;
}
