import { isKeyPrefix } from "@claviger/shared/key-format";
import type { KeyPolicy } from "@claviger/shared/key-policy";
import { LIMITS } from "@claviger/shared/limits";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { recordEvent } from "../events/record-event.js";
import { badInput } from "../platform/errors.js";
import { lockOrganization } from "./lock-organization.js";
import { Organization } from "./organization.entity.js";
import { requireOrganization } from "./require-organization.js";

type Nullable<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** What is absent stays as it is; null takes away what may be absent. */
export interface UpdateKeyPolicyInput extends Nullable<KeyPolicy> {
  readonly organizationId: string;
}

const FIELDS = [
  "keyPrefix",
  "keyFormat",
  "environmentBinding",
  "rotationMode",
  "defaultGracePeriodSeconds",
  "maxGracePeriodSeconds",
  "requireExpiry",
  "maxLifetimeDays",
  "rotationReminderDays",
] as const satisfies readonly (keyof KeyPolicy)[];
const MAY_BE_ABSENT = new Set<keyof KeyPolicy>(["maxLifetimeDays", "rotationReminderDays"]);

/**
 * Changes what is asked of an organization's keys. Keys that a tighter policy doesn't allow are refused from then on, and
 * neither revoked nor changed; a new prefix or format is for new secrets alone.
 */
export async function updateKeyPolicy(ctx: Context, input: UpdateKeyPolicyInput): Promise<Organization> {
  const { id } = await requireOrganization(ctx, input.organizationId, "organization.update_key_policy");
  return inTransaction(ctx, async (tx) => {
    const organization = await lockOrganization(tx, id);
    const changed = FIELDS.filter((field) => isChange(organization, field, input[field]));
    if (changed.length === 0) return organization;
    const after = Object.fromEntries(changed.map((field) => [field, input[field]])) as Partial<KeyPolicy>;
    const updated = { ...organization, ...after };
    requireSensible(updated);
    await tx.db.update(Organization, { id }, after);
    await recordEvent(tx, "organization.key_policy_updated", {
      organizationId: id,
      target: { id, label: organization.name },
      changes: { before: Object.fromEntries(changed.map((field) => [field, organization[field]])), after },
    });
    return updated;
  });
}

function isChange<K extends keyof KeyPolicy>(current: KeyPolicy, field: K, wanted: KeyPolicy[K] | null | undefined) {
  if (wanted === undefined || (wanted === null && !MAY_BE_ABSENT.has(field))) return false;
  return wanted !== current[field];
}

function requireSensible(policy: KeyPolicy): void {
  if (!isKeyPrefix(policy.keyPrefix)) {
    throw badInput("keyPrefix", "The prefix must be 2 to 12 of a-z and 0-9, starting with a letter");
  }
  const { gracePeriodSeconds, lifetimeDays } = LIMITS.keyPolicy;
  requireWithin("maxGracePeriodSeconds", policy.maxGracePeriodSeconds, 0, gracePeriodSeconds);
  requireWithin("defaultGracePeriodSeconds", policy.defaultGracePeriodSeconds, 0, policy.maxGracePeriodSeconds);
  requireWithin("maxLifetimeDays", policy.maxLifetimeDays, 1, lifetimeDays);
  requireWithin("rotationReminderDays", policy.rotationReminderDays, 1, lifetimeDays);
}

function requireWithin(field: keyof KeyPolicy, value: number | null, min: number, max: number): void {
  if (value === null || (value >= min && value <= max)) return;
  throw badInput(field, `${field} must be from ${min} to ${max}`);
}
