import type { EventName } from "@claviger/shared/event-names";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { recordEvent, type EventInput } from "../events/record-event.js";
import type { User } from "./user.entity.js";

type Person = Pick<User, "id" | "name">;

/** Who signs in is anonymous until they have. */
export const themselves = ({ id, name }: Person) => ({ kind: "USER", id, label: name }) as const;

/** Nobody knows who it was that failed to sign in. */
export const nobody = { kind: "SYSTEM", id: null, label: "Claviger" } as const;

/** Records what became of a person's account, in every organization they belong to. */
export async function recordPersonEvent(
  tx: Context,
  action: EventName,
  person: Person,
  input: Pick<EventInput, "actor" | "changes"> = {},
): Promise<void> {
  // In one order for everybody, since each organization's chain is locked until the transaction ends.
  const memberships = await tx.db.find(Member, { where: { userId: person.id }, order: { organizationId: "ASC" } });
  const organizationIds = memberships.length > 0 ? memberships.map(({ organizationId }) => organizationId) : [null];
  const target = { id: person.id, label: person.name };
  for (const organizationId of organizationIds) await recordEvent(tx, action, { ...input, organizationId, target });
}
