import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import { makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { makeMember } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Context } from "../context/context.js";
import { deleteKey } from "../keys/delete-key.js";
import { findKnownKey } from "../keys/find-known-key.js";
import { finishRotation } from "../keys/finish-rotation.js";
import { revokeKey } from "../keys/revoke-key.js";
import { rotateKey } from "../keys/rotate-key.js";
import { disableKey } from "../keys/set-key-enabled.js";
import type { KeyWithSecret } from "../keys/store-key.js";
import { updateKey } from "../keys/update-key.js";
import { createRule } from "../limits/create-rule.js";
import { changePlan } from "../organizations/change-plan.js";
import { deleteOrganization } from "../organizations/delete-organization.js";
import { removeMember } from "../organizations/remove-member.js";
import { updateKeyPolicy } from "../organizations/update-key-policy.js";
import { updateMember } from "../organizations/update-member.js";
import { addSeconds } from "../platform/clock.js";
import { setProjectScopes } from "../projects/set-project-scopes.js";
import { verifyKey } from "./verify-key.js";

interface Warm extends KeyWithSecret {
  readonly place: Place;
  readonly ctx: Context;
}

/** What ends something of a key that works, and how it is answered from then on. */
const ENDINGS: [string, VerificationCode, (warm: Warm) => Promise<unknown>][] = [
  ["disabling it", "INACTIVE", ({ ctx, apiKey }) => disableKey(ctx, apiKey.id)],
  ["revoking it (FV-19, RF-13)", "REVOKED", ({ ctx, apiKey }) => revokeKey(ctx, { id: apiKey.id })],
  [
    "deleting it (FB-12)",
    "NOT_FOUND",
    async ({ ctx, apiKey: { id } }) => {
      await revokeKey(ctx, { id });
      await deleteKey(ctx, id);
    },
  ],
  [
    "rotating it without a grace period (LP-15)",
    "ROTATED",
    ({ ctx, apiKey }) => rotateKey(ctx, { id: apiKey.id, gracePeriodSeconds: 0 }),
  ],
  [
    "ending the grace period of its rotation",
    "ROTATED",
    async ({ ctx, apiKey: { id } }) => {
      await rotateKey(ctx, { id, gracePeriodSeconds: 3600 });
      await finishRotation(ctx, id);
    },
  ],
  [
    "lowering its permission",
    "INSUFFICIENT_PERMISSION",
    ({ ctx, apiKey, place }) => updateKey(ctx, { id: apiKey.id, grants: [grant(place, "READ")] }),
  ],
  [
    "taking its scope",
    "INSUFFICIENT_SCOPE",
    ({ ctx, apiKey, place }) =>
      updateKey(ctx, { id: apiKey.id, grants: [{ ...grant(place, "WRITE"), scopes: ["write:rules"] }] }),
  ],
  [
    "allowing it other addresses only",
    "IP_NOT_ALLOWED",
    ({ ctx, apiKey }) => updateKey(ctx, { id: apiKey.id, allowedIps: ["198.51.100.0/24"] }),
  ],
  [
    "a limit on it that is reached",
    "RATE_LIMITED",
    async ({ ctx, apiKey }) => updateKey(ctx, { id: apiKey.id, rateLimit: { limit: 1, windowSeconds: 3600 } }),
  ],
  [
    "a limit of its environment that is reached",
    "RATE_LIMITED",
    ({ ctx, place }) =>
      createRule(ctx, {
        environmentId: place.production.id,
        name: "one",
        per: "KEY",
        limit: 1,
        windowSeconds: 3600,
        action: "ENFORCE",
      }),
  ],
  [
    "a plan without keys (FV-8)",
    "PLAN_REQUIRED",
    ({ ctx, place }) => changePlan(ctx, { organizationId: place.organization.id, planId: "free" }),
  ],
  [
    "a policy that asks for an expiry",
    "POLICY_BLOCKED",
    ({ ctx, place }) => updateKeyPolicy(ctx, { organizationId: place.organization.id, requireExpiry: true }),
  ],
];

const grant = ({ project, production }: Place, permission: "READ" | "WRITE") => ({
  projectId: project.id,
  environmentId: production.id,
  permission,
  scopes: ["read:rules", "write:rules"],
});

describe("a key that the server remembers", () => {
  let world: World;
  let place: Place;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    place = await makePlace(world);
    const scopes = ["read:rules", "write:rules"].map((name) => ({ name, includesAll: false }));
    await setProjectScopes(as(), { projectId: place.project.id, scopes });
  });

  const as = () => world.contextFor(place.owner);
  /** Of a call that asks for all that the key was given. */
  const codeOf = async (secret: string): Promise<VerificationCode> => {
    const ask = { permission: "WRITE", scopes: ["read:rules"], ipAddress: "192.0.2.7" } as const;
    return (await verifyKey(as(), { secret, environmentId: place.production.id, ...ask })).code;
  };
  const warmKey = async (input: Parameters<typeof makeKey>[2] = {}, ctx = as()): Promise<Warm> => {
    const made = await makeKey(world, place, { grants: [grant(place, "WRITE")], ...input }, ctx.actor);
    expect(await codeOf(made.secret)).toBe("VALID");
    return { ...made, place, ctx: as() };
  };

  test.each(ENDINGS)("is refused by the next call after %s", async (_, code, end) => {
    const warm = await warmKey();
    await end(warm);
    if (code === "RATE_LIMITED") await codeOf(warm.secret);
    expect(await codeOf(warm.secret)).toBe(code);
  });

  test("is refused to sign in after its organization is deleted", async () => {
    const { secret } = await warmKey();
    await deleteOrganization(as(), { id: place.organization.id });
    await expect(present(world, secret)).rejects.toMatchObject({ code: "INVALID_API_KEY" });
    await expect(codeOf(secret)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("of a member is refused when they lose what it was given, and when they are removed (FV-26)", async () => {
    const admin = await makeMember(world, place.organization, "ADMIN");
    const { secret } = await warmKey({ owner: "MEMBER" }, world.contextFor(admin));
    await updateMember(as(), { id: admin.memberId, role: "MEMBER" });
    expect(await codeOf(secret)).toBe("OWNER_ACCESS_LOST");
    await updateMember(as(), { id: admin.memberId, role: "ADMIN" });
    expect(await codeOf(secret)).toBe("VALID");
    await removeMember(as(), { id: admin.memberId });
    expect(await codeOf(secret)).toBe("OWNER_ACCESS_LOST");
  });

  test("expires at its instant", async () => {
    const expiresAt = addSeconds(world.clock.now(), 60);
    const { secret } = await warmKey({ expiresAt });
    world.clock.advance(59.999);
    expect(await codeOf(secret)).toBe("VALID");
    world.clock.advance(0.001);
    expect(await codeOf(secret)).toBe("EXPIRED");
  });

  test("stays remembered when another key changes, or a person signs in", async () => {
    const [warm, other] = [await warmKey(), await warmKey()];
    const known = await findKnownKey(as(), warm.secret);
    await revokeKey(as(), { id: other.apiKey.id });
    expect(await findKnownKey(as(), warm.secret)).toBe(known);
  });

  test("isn't remembered again from a lookup that was under way when it was revoked", async () => {
    const { apiKey, secret } = await makeKey(world, place, { grants: [grant(place, "WRITE")] });
    const { ctx, answered, goOn } = slowlyAnswered(as());
    const looking = findKnownKey(ctx, secret);
    await answered;
    await revokeKey(as(), { id: apiKey.id });
    goOn();
    expect((await looking)?.apiKey.revokedAt).toBeNull();
    expect(await codeOf(secret)).toBe("REVOKED");
  });
});

/** A request whose database has answered, but whose answer is still on its way. */
function slowlyAnswered(ctx: Context) {
  const [answering, going] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { dataSource } = ctx.db;
  const ask = async (sql: string, values: unknown[]): Promise<object[]> => {
    const rows = await dataSource.query<object[]>(sql, values);
    answering.resolve();
    await going.promise;
    return rows;
  };
  type Done = (error: unknown, rows?: unknown) => void;
  const execute = ({ sql }: { sql: string }, values: unknown[], done: Done): void =>
    void ask(sql, values).then((rows) => done(null, rows.map(Object.values)), done);
  const driver = dataSource.driver as typeof dataSource.driver & { pool?: object };
  const pool = driver.pool && instead<{ execute?: unknown }>(driver.pool, "execute", execute);
  const slow = instead(instead(dataSource, "query", ask), "driver", instead(driver, "pool", pool));
  const db = instead(ctx.db, "dataSource", slow);
  return { ctx: { ...ctx, db }, answered: answering.promise, goOn: () => going.resolve() };
}

const instead = <T extends object>(whole: T, part: keyof T, other: unknown): T =>
  new Proxy(whole, { get: (target, name) => (name === part ? other : Reflect.get(target, name)) });
