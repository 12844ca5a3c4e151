import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { keyInput, makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { refusalOf } from "../../test/outcome.js";
import { storeKey } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import type { Context } from "../context/context.js";
import { Event } from "../events/event.entity.js";
import { ApiKeySecretResolver } from "../keys/api-key.resolver.js";
import { createKey } from "../keys/create-key.js";
import { deleteKey } from "../keys/delete-key.js";
import { finishRotation } from "../keys/finish-rotation.js";
import { KeySecret } from "../keys/key-secret.entity.js";
import { countActiveKeys, listKeys } from "../keys/list-keys.js";
import { rotateKey } from "../keys/rotate-key.js";
import type { KeyWithSecret } from "../keys/store-key.js";
import { Organization } from "../organizations/organization.entity.js";
import { addSeconds } from "../platform/clock.js";
import { deleteProject } from "../projects/delete-project.js";
import { verifyKey } from "./verify-key.js";

const MILLISECOND = 0.001;

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

const as = (): Context => world.contextFor(place.owner);
const codeOf = async (verb: (ctx: Context) => Promise<unknown>): Promise<string | null> =>
  (await refusalOf(world, place.owner, verb))?.code ?? null;
const verified = async (secret: string): Promise<string> =>
  (await verifyKey(as(), { secret, environmentId: place.production.id })).code;
const signedIn = (secret: string): Promise<string> =>
  present(world, secret).then(
    () => "let in",
    ({ code }: { code: string }) => code,
  );
const grants = () => [{ projectId: place.project.id, environmentId: place.production.id, permission: "READ" as const }];

describe("a key that expires (RF-7, LP-17)", () => {
  /** What everybody who asks is told of the key, without changing anything. */
  async function told({ apiKey: { id }, secret }: KeyWithSecret): Promise<object> {
    const { organization, project } = place;
    const { nodes } = await listKeys(as(), {
      organizationId: organization.id,
      first: 200,
      filter: { status: ["EXPIRED"] },
    });
    return {
      signedIn: await signedIn(secret),
      verified: await verified(secret),
      listedAsExpired: nodes.length,
      active: await countActiveKeys(as(), organization.id),
      deletion: await codeOf((ctx) => deleteKey(ctx, id)),
      rotation: await codeOf((ctx) => rotateKey(ctx, { id })),
      deletionOfItsProject: await codeOf((ctx) => deleteProject(ctx, { id: project.id })),
      oneMoreKey: await codeOf((ctx) => createKey(ctx, keyInput(place))),
    };
  }

  test("does so for everything that asks in the same millisecond, and for nothing in the one before", async () => {
    await world.dataSource.manager.update(Organization, { id: place.organization.id }, { planId: "team" });
    for (let others = 0; others < 9; others++) await storeKey(world, place.organization, []);
    const expiresAt = addSeconds(world.clock.now(), 3600);
    const key = await makeKey(world, place, { expiresAt, grants: grants() });

    world.clock.advance(3600 - MILLISECOND);
    expect(await told(key)).toEqual({
      signedIn: "let in",
      verified: "VALID",
      listedAsExpired: 0,
      active: 10,
      deletion: "CONFLICT",
      rotation: null,
      deletionOfItsProject: "CONFLICT",
      oneMoreKey: "ACTIVE_KEY_LIMIT_REACHED",
    });
    world.clock.advance(MILLISECOND);
    expect(world.clock.now()).toEqual(expiresAt);
    expect(await told(key)).toEqual({
      signedIn: "API_KEY_EXPIRED",
      verified: "EXPIRED",
      listedAsExpired: 1,
      active: 9,
      deletion: null,
      rotation: "CONFLICT",
      deletionOfItsProject: null,
      oneMoreKey: null,
    });
  });

  test("can't be made to expire now, but a millisecond later", async () => {
    const make = (seconds: number) => (ctx: Context) =>
      createKey(ctx, keyInput(place, { expiresAt: addSeconds(world.clock.now(), seconds) }));
    expect(await codeOf(make(0))).toBe("BAD_USER_INPUT");
    expect(await codeOf(make(MILLISECOND))).toBeNull();
  });
});

describe("a grace period (RF-11)", () => {
  test("ends for everything that asks in the same millisecond, and for nothing in the one before", async () => {
    place = await makePlace(world, "Grace");
    const { apiKey, secret: old } = await makeKey(world, place, { grants: grants() });
    const { secret, previousSecretRetiresAt } = await rotateKey(as(), { id: apiKey.id, gracePeriodSeconds: 60 });
    const oldSecret = await world.dataSource.manager.findOneByOrFail(KeySecret, {
      apiKeyId: apiKey.id,
      retiresAt: previousSecretRetiresAt,
    });
    const ended = async (ctx: Context): Promise<void> => {
      await finishRotation(ctx, apiKey.id);
      const isRecorded = await ctx.db.existsBy(Event, { targetId: apiKey.id, action: "api_key.rotation_finished" });
      finishing = isRecorded ? "ended it" : "changed nothing";
    };
    let finishing = "";
    const told = async (): Promise<object> => {
      await codeOf(ended);
      return {
        status: new ApiKeySecretResolver().status(as(), oldSecret),
        signedIn: await signedIn(old),
        verified: await verified(old),
        another: await codeOf((ctx) => rotateKey(ctx, { id: apiKey.id, gracePeriodSeconds: 60 })),
        finishing,
      };
    };

    world.clock.advance(60 - MILLISECOND);
    expect(await told()).toEqual({
      status: "RETIRING",
      signedIn: "let in",
      verified: "VALID",
      another: "ROTATION_IN_PROGRESS",
      finishing: "ended it",
    });
    world.clock.advance(MILLISECOND);
    expect(world.clock.now()).toEqual(previousSecretRetiresAt);
    expect(await told()).toEqual({
      status: "RETIRED",
      signedIn: "API_KEY_ROTATED",
      verified: "ROTATED",
      another: null,
      finishing: "changed nothing",
    });
    expect(await verified(secret)).toBe("VALID");
  });
});
