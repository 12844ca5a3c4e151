import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import type { Context } from "../context/context.js";
import { Memory } from "../context/memory.js";
import { newId } from "../platform/ids.js";
import { seek } from "./seek.js";

const SECRET = "clv_live_0123456789abcdef0123456789abcdef";

test("a look-up that fails troubles nobody when the call is refused for something else", async () => {
  const failing = {
    memory: new Memory(0),
    installation: { pepper: null },
    db: {
      get dataSource(): never {
        throw new Error("The database is away");
      },
    },
  } as unknown as Context;
  const unhandled: unknown[] = [];
  const note = (reason: unknown): number => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const { environment, known } = seek(failing, newId("env"), SECRET);
  await nextTurn();
  await nextTurn();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
  await expect(environment).rejects.toThrow("away");
  await expect(known).rejects.toThrow("away");
});
