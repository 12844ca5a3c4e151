import { expect, type Locator } from "@playwright/test";

/** A menu or a dialog takes the focus a moment after it is seen: keys that are pressed before go elsewhere. */
export async function expectFocusWithin(target: Locator): Promise<void> {
  await expect(target.locator(":focus")).toHaveCount(1);
}
