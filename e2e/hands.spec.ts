import { expect, type Page } from "@playwright/test";
import { test } from "./support/hands.js";

// What the journeys by keyboard rest on: that nothing passes there which somebody without a mouse couldn't do.

const SOON = { timeout: 300 };

const OUT_OF_REACH: Record<string, string> = {
  "what only listens to clicks": `<div onclick="">Press</div>`,
  "what Tab passes over": `<button tabindex="-1">Press</button>`,
  "what is disabled": `<button disabled>Press</button>`,
  "what lies behind a dialog": `<button>Press</button><div role="dialog" aria-modal="true" tabindex="-1">Above</div>`,
};

for (const [what, html] of Object.entries(OUT_OF_REACH)) {
  test(`${what} can't be pressed by keyboard`, async ({ page }) => {
    await show(page, html);
    await expect(page.getByText("Press").click(SOON)).rejects.toThrow("can't be reached by keyboard");
  });
}

test("a mouse can't be used beside the keyboard", async ({ page }) => {
  await show(page, "<button>Press</button>");
  await expect(page.mouse.click(5, 5)).rejects.toThrow("nothing that a keyboard can do");
  await expect(page.getByRole("button").dblclick()).rejects.toThrow("nothing that a keyboard can do");
});

test("a mouse that is used all the same fails its test", async ({ page }) => {
  test.fail();
  await show(page, "<button>Press</button>");
  await page.click("button");
});

test("arrows lead within a group of radio buttons, Tab into it and past it", async ({ page }) => {
  await show(
    page,
    `
    <label><input type="radio" name="kind" />One</label>
    <label><input type="radio" name="kind" checked />Two</label>
    <label><input type="radio" name="kind" />Three</label>
    <label>Name<input /></label>
    <label>Unit<select><option>hour</option><option>day</option></select></label>`,
  );
  await page.getByLabel("Name").fill("Depot");
  await page.getByText("One").click();
  await expect(page.getByLabel("One")).toBeChecked();
  await page.getByLabel("Three").check();
  await expect(page.getByLabel("Three")).toBeChecked();
  await page.getByLabel("Name").fill("Barn");
  await expect(page.getByLabel("Name")).toHaveValue("Barn");
  await page.getByLabel("Unit").selectOption("day");
  await expect(page.getByLabel("Unit")).toHaveValue("day");
});

async function show(page: Page, html: string): Promise<void> {
  await page.goto(`data:text/html,${encodeURIComponent(html)}`);
}
