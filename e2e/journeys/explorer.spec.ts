import { remembered } from "../support/browser-memory.js";
import { codeOf } from "../support/data-plane.js";
import { ExplorerPage } from "../support/pages/explorer.js";
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
  const explorer = new ExplorerPage(panel);
  await explorer.write(explorer.document, WHO);
  await explorer.document.press("Control+Enter");
  await expect(explorer.answer).toContainText('"name": "Ada Lovelace"');
  await expect(explorer.answer).toContainText('"apiKey": null');

  await explorer.sendAs(key.secret);
  await explorer.run();
  await expect(explorer.answer).toContainText('"name": "Scanner"');
  await expect(explorer.answer).toContainText('"user": null');

  await explorer.choose("verifyApiKey");
  await expect(explorer.document).toContainText("mutation VerifyApiKey");
  const input = { environmentId: environment, secret: key.secret };
  await explorer.write(explorer.variables, JSON.stringify({ input }));
  await explorer.run("Run mutation");
  await expect(explorer.answer).toContainText('"code": "VALID"');
  expect(await codeOf(owner, key.secret, environment)).toBe("VALID");

  await panel.reload();
  await expect(explorer.document).toContainText("mutation VerifyApiKey");
  await panel.getByText("An API key", { exact: true }).click();
  await expect(explorer.secret).toHaveValue("");
  for (const [place, content] of Object.entries(await remembered(panel))) {
    expect(content, place).not.toContain(key.secret);
  }
  expect({ foreign, refused }).toEqual({ foreign: [], refused: [] });
});
