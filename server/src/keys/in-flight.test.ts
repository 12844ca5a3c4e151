import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { keyInput, makeKey, makePlace, present, type Place } from "../../test/keys.js";
import { makeMember } from "../../test/places.js";
import { openWorld, type World } from "../../test/world.js";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { createProject } from "../projects/create-project.js";
import { deleteProject } from "../projects/delete-project.js";
import { Project } from "../projects/project.entity.js";
import { createKey } from "./create-key.js";
import { revokeKey } from "./revoke-key.js";
import { rotateKey } from "./rotate-key.js";
import { disableKey } from "./set-key-enabled.js";
import { updateKey } from "./update-key.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

/** Whoever asks has passed every gate; before the transaction begins, something happens. */
function interrupted(ctx: Context, happening: () => Promise<unknown>): Context {
  let done = false;
  const { dataSource } = ctx.db;
  const manager = Object.create(ctx.db) as Context["db"];
  const source = Object.create(dataSource) as typeof dataSource;
  Object.defineProperty(manager, "dataSource", { value: source });
  Object.defineProperty(source, "transaction", {
    value: async (...work: Parameters<typeof dataSource.transaction>) => {
      if (!done) await happening();
      done = true;
      return dataSource.transaction(...work);
    },
  });
  return { ...ctx, db: manager };
}

const input = (name: string) => ({ organizationId: place.organization.id, name });
const asOwner = (): Context => world.contextFor(place.owner);

describe("a mutation in flight with a key", () => {
  test.each<[string, string, (id: string) => Promise<unknown>]>([
    ["revoked", "INVALID_API_KEY", (id) => revokeKey(asOwner(), { id })],
    ["disabled", "API_KEY_INACTIVE", (id) => disableKey(asOwner(), id)],
    ["rotated with grace 0", "API_KEY_ROTATED", (id) => rotateKey(asOwner(), { id, gracePeriodSeconds: 0 })],
  ])("rolls back with 401 when the key is %s meanwhile (FG-26)", async (name, code, end) => {
    const { apiKey, secret } = await makeKey(world, place, { organizationAccess: "WRITE" });
    const ctx = interrupted(world.contextFor(await present(world, secret)), () => end(apiKey.id));
    await expect(createProject(ctx, input(name))).rejects.toMatchObject({ code, status: 401 });
    expect(await world.dataSource.manager.existsBy(Project, { name })).toBe(false);
  });

  test("is refused when the key is narrowed meanwhile", async () => {
    const { apiKey, secret } = await makeKey(world, place, { organizationAccess: "WRITE" });
    const narrow = () => updateKey(asOwner(), { id: apiKey.id, organizationAccess: "READ" });
    const ctx = interrupted(world.contextFor(await present(world, secret)), narrow);
    await expect(createProject(ctx, input("narrowed"))).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("commits when nothing happens meanwhile", async () => {
    const { secret } = await makeKey(world, place, { organizationAccess: "WRITE" });
    const ctx = interrupted(world.contextFor(await present(world, secret)), () => Promise.resolve());
    expect((await createProject(ctx, input("undisturbed"))).name).toBe("undisturbed");
  });
});

test("a key for a project that is deleted meanwhile isn't made", async () => {
  const fresh = await makePlace(world, "Deleted meanwhile");
  const grants = [{ projectId: fresh.project.id, permission: "READ" as const }];
  const ctx = interrupted(world.contextFor(fresh.owner), () =>
    deleteProject(world.contextFor(fresh.owner), { id: fresh.project.id }),
  );
  await expect(createKey(ctx, keyInput(fresh, { grants }))).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a mutation in flight by a member who is removed meanwhile changes nothing", async () => {
  const admin = await makeMember(world, place.organization, "ADMIN");
  const remove = () => world.dataSource.manager.delete(Member, { id: admin.memberId });
  await expect(createProject(interrupted(world.contextFor(admin), remove), input("removed"))).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await world.dataSource.manager.existsBy(Project, { name: "removed" })).toBe(false);
});
