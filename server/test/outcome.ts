import type { Actor } from "../src/context/actor.js";
import type { Context } from "../src/context/context.js";
import { inTransaction } from "../src/context/in-transaction.js";
import { AppError } from "../src/platform/errors.js";
import type { World } from "./world.js";

const ROLL_BACK = new Error("The verb was let through");

/** How a verb answers somebody, without leaving a trace: null when it lets them, else the refusal. */
export async function refusalOf(
  world: World,
  actor: Actor,
  verb: (ctx: Context) => Promise<unknown>,
): Promise<AppError | null> {
  try {
    await inTransaction(world.contextFor(actor), async (tx) => {
      await verb(tx);
      throw ROLL_BACK;
    });
  } catch (error) {
    if (error === ROLL_BACK) return null;
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("A transaction that throws must not end well");
}
