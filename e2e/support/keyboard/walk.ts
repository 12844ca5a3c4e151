import type { ElementHandle, Locator } from "@playwright/test";
import { wayTo, type Control } from "./way.js";

const MS_OF_PATIENCE = 10_000;
/** More than the stops of the longest page, there and back. */
const MOST_PRESSES = 400;

/** Presses keys until the focus is on what the locator means now, and answers with what that is. */
export async function walkTo(locator: Locator, msOfPatience = MS_OF_PATIENCE): Promise<Control> {
  const { keyboard } = locator.page();
  let presses = 0;
  let patience = Date.now() + msOfPatience;
  let element = await find(locator);
  for (;;) {
    const way = await element.evaluate(wayTo);
    if (way.is === "there") return way.control;
    if (way.is === "press") {
      presses += way.times;
      if (presses > MOST_PRESSES) throw new Error(`${way.key} never leads to ${locator.toString()}`);
      for (let time = 0; time < way.times; time++) await keyboard.press(way.key);
      patience = Date.now() + msOfPatience;
      continue;
    }
    if (Date.now() > patience) {
      throw new Error(`${locator.toString()} can't be reached by keyboard: ${way.is === "wait" ? way.why : way.is}`);
    }
    await nextFrame(locator);
    if (way.is === "gone") element = await find(locator);
  }
}

/** One and the same on the whole way: what is passed may bring others that are called as it is. */
async function find(locator: Locator): Promise<ElementHandle<Element>> {
  await locator.waitFor({ timeout: MS_OF_PATIENCE });
  return locator.elementHandle({ timeout: MS_OF_PATIENCE });
}

function nextFrame(locator: Locator): Promise<void> {
  return locator.page().evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}
