import type { Page } from "@playwright/test";
import { remembered } from "../support/browser-memory.js";
import { codeOf } from "../support/data-plane.js";
import { createKey, environmentOf } from "../support/seed.js";
import { expect, test } from "../support/test.js";

const WHO = "{ viewer { user { name } apiKey { name } } }";

test("the API can be tried as oneself and with a key, which is nowhere after a reload", async ({
  panel,
  acme,
  owner,
}) => {
  const { organization, project } = acme;
  const key = await createKey(owner, organization, [project], { name: "Scanner", permission: "READ" });
  const environment = environmentOf(project, "DEVELOPMENT");
  const foreign: string[] = [];
  panel.on("request", (request) => {
    if (!request.url().startsWith(owner.origin)) foreign.push(request.url());
  });
  const refused: string[] = [];
  panel.on("console", (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });

  // A browser that opens the API's address is led here.
  await panel.goto("/graphql");
  await expect(panel).toHaveURL(/\/acme\/explorer$/);
  const explorer = new Explorer(panel);
  await explorer.document.fill(WHO);
  await explorer.document.press("Control+Enter");
  await expect(explorer.answer).toContainText('"name": "Ada Lovelace"');
  await expect(explorer.answer).toContainText('"apiKey": null');

  await panel.getByText("An API key", { exact: true }).click();
  await panel.getByLabel("API key", { exact: true }).fill(key.secret);
  await explorer.run("Run");
  await expect(explorer.answer).toContainText('"name": "Scanner"');
  await expect(explorer.answer).toContainText('"user": null');

  await explorer.choose("verifyApiKey");
  await expect(explorer.document).toContainText("mutation VerifyApiKey");
  await explorer.variables.fill(JSON.stringify({ input: { environmentId: environment, secret: key.secret } }));
  await explorer.run("Run mutation");
  await expect(explorer.answer).toContainText('"code": "VALID"');
  expect(await codeOf(owner, key.secret, environment)).toBe("VALID");

  await panel.reload();
  await expect(explorer.document).toContainText("mutation VerifyApiKey");
  await panel.getByText("An API key", { exact: true }).click();
  await expect(panel.getByLabel("API key", { exact: true })).toHaveValue("");
  for (const [place, content] of Object.entries(await remembered(panel))) {
    expect(content, place).not.toContain(key.secret);
  }
  expect({ foreign, refused }).toEqual({ foreign: [], refused: [] });
});

class Explorer {
  readonly document;
  readonly variables;
  readonly answer;

  constructor(private readonly page: Page) {
    this.document = page.getByRole("textbox", { name: "Document" });
    this.variables = page.getByRole("textbox", { name: "Variables" });
    this.answer = page.getByRole("textbox", { name: "Answer" });
  }

  async choose(example: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: "Example" });
    await field.fill(example);
    await this.page.getByRole("option", { name: example, exact: true }).click();
  }

  async run(button: "Run" | "Run mutation"): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }
}
