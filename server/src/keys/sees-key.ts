import { may } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import type { Customer } from "../customers/customer.entity.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { environmentsById } from "../projects/load-places.js";
import type { Soon } from "../platform/soon.js";
import type { ApiKey } from "./api-key.entity.js";
import type { KeyGrant } from "./key-grant.entity.js";
import { targetOfKey } from "./key-target.js";
import { customersOf, grantsOf } from "./load-keys.js";

/** Whether whoever asks may read a key, and not only verify it: who may only verify learns nothing of other places or people. */
export async function seesKey(ctx: Context, apiKey: ApiKey): Promise<boolean> {
  const target = targetOfKey(apiKey, await grantsOf(ctx).load(apiKey.id));
  return may(ctx, "api_key.read", apiKey.organizationId, target);
}

/** The grants of a key, for who may only verify it those on projects and environments that they see. */
export async function visibleGrants(ctx: Context, apiKey: ApiKey): Promise<readonly KeyGrant[]> {
  const grants = await grantsOf(ctx).load(apiKey.id);
  if (await seesKey(ctx, apiKey)) return grants;
  const seen = await Promise.all(grants.map(async (grant) => seesPlace(ctx, apiKey, grant)));
  return grants.filter((_, index) => seen[index]);
}

/** The customers of a key, for who may only verify it those of environments that they see. */
export async function visibleCustomers(ctx: Context, apiKey: ApiKey): Promise<readonly Customer[]> {
  const customers = await customersOf(ctx, apiKey);
  if (customers.length === 0 || (await seesKey(ctx, apiKey))) return customers;
  const seen = await Promise.all(
    customers.map(async ({ organizationId, environmentId }) => {
      const environment = await environmentsById(ctx).load(environmentId);
      return environment && may(ctx, "customer.read", organizationId, targetOfEnvironment(environment));
    }),
  );
  return customers.filter((_, index) => seen[index]);
}

function seesPlace(ctx: Context, { mode }: ApiKey, grant: KeyGrant): Soon<boolean> {
  const { organizationId, projectId, environmentId, environmentKind } = grant;
  if (environmentId === null || environmentKind === null) {
    return may(ctx, "project.read", organizationId, { kind: "project", projectId });
  }
  // An environment that a key is granted has the key's mode.
  const environment = { kind: "environment", projectId, environmentId, environmentKind, mode } as const;
  return may(ctx, "environment.read", organizationId, environment);
}
