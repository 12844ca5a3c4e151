import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { anonymous, openWorld, type World } from "../../test/world.js";
import { User } from "../identity/user.entity.js";
import { newId } from "../platform/ids.js";
import { inTransaction } from "./in-transaction.js";

describe("a transaction", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(() => world.dataSource.manager.deleteAll(User));

  const user = (email: string): User => ({
    id: newId("usr"),
    name: email,
    email,
    canonicalEmail: email,
    passwordHash: "x",
    createdAt: world.clock.now(),
  });
  const emails = async (): Promise<string[]> =>
    (await world.dataSource.manager.find(User)).map(({ email }) => email).toSorted();

  test("takes no other request's acknowledged write with it when it fails, in 20 rounds", async () => {
    for (let round = 0; round < 20; round++) {
      const failing = inTransaction(world.contextFor(anonymous), async (tx) => {
        await tx.db.insert(User, user(`lost-${round}`));
        throw new Error("this one fails");
      });
      const beside = world.contextFor(anonymous).db.insert(User, user(`kept-${round}`));
      const another = inTransaction(world.contextFor(anonymous), (tx) => tx.db.insert(User, user(`also-${round}`)));
      const outcomes = await Promise.allSettled([failing, beside, another]);
      expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
    }
    const rounds = Array.from({ length: 20 }, (_, round) => round);
    expect(await emails()).toEqual(rounds.flatMap((round) => [`kept-${round}`, `also-${round}`]).toSorted());
  });

  test("is not seen by others before it ends", async () => {
    await inTransaction(world.contextFor(anonymous), async (tx) => {
      await tx.db.insert(User, user("inside"));
      expect(await world.contextFor(anonymous).db.countBy(User, { email: "inside" })).toBe(0);
      expect(await tx.db.countBy(User, { email: "inside" })).toBe(1);
    });
    expect(await emails()).toEqual(["inside"]);
  });

  test("is joined by a verb that runs inside it", async () => {
    const ctx = world.contextFor(anonymous);
    const outer = inTransaction(ctx, async (tx) => {
      await inTransaction(tx, (inner) => inner.db.insert(User, user("joined")));
      throw new Error("the outer one fails");
    });
    await expect(outer).rejects.toThrow("the outer one fails");
    expect(await emails()).toEqual([]);
  });

  const onSqlite = process.env["TEST_DATABASE_URL"] ? test.skip : test;
  onSqlite("refuses a write beside it instead of waiting for itself for ever (embedded database)", async () => {
    const ctx = world.contextFor(anonymous);
    const work = inTransaction(ctx, () => ctx.db.insert(User, user("beside")));
    await expect(work).rejects.toThrow("A write beside the transaction that is open here");
    await inTransaction(ctx, (tx) => tx.db.insert(User, user("after")));
    expect(await emails()).toEqual(["after"]);
  });
});
