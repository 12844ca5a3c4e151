import { test as base, expect } from "@playwright/test";
import { takeTheMouseAway, watchForMouse } from "./keyboard/replace-mouse.js";

export interface Hands {
  /** Whether what is pressed is pressed with a mouse, or all of it with keys. */
  hands: "mouse" | "keyboard";
}

export const test = base.extend<object, Hands>({
  hands: ["mouse", { option: true, scope: "worker" }],

  browser: [
    async ({ browser, hands }, use) => {
      if (hands === "keyboard") await takeTheMouseAway(browser);
      await use(browser);
    },
    { scope: "worker" },
  ],
  context: async ({ context, hands }, use) => {
    const seen = hands === "keyboard" ? await watchForMouse(context) : [];
    await use(context);
    expect(seen, "what a mouse did").toEqual([]);
  },
});
