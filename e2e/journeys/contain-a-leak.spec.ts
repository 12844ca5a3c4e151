import { callWith, codeOf } from "../support/data-plane.js";
import { createKey, environmentOf, rotateKey } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test("keys in a pasted text are found without sending it, and are refused three clicks later", async ({
  panel,
  owner,
  acme,
  server,
}) => {
  const { organization, project } = acme;
  const worker = await createKey(owner, organization, [project], { name: "Billing worker" });
  const other = await createKey(owner, organization, [project], { name: "Mail worker" });
  const rotated = await createKey(owner, organization, [project], { name: "Rotated worker" });
  await rotateKey(owner, rotated.id, 0);
  const sent: string[] = [];
  panel.on("request", (request) => sent.push(request.postData() ?? ""));

  await panel.goto(`/${organization.slug}/settings/leaked-keys`);
  const leak = [worker, rotated].map(({ secret }) => `Authorization: Bearer ${secret}`).join("\n");
  await panel.getByLabel("Text in which keys may be").fill(`${leak}\nclv_live_nonsense`);
  const found = panel.getByRole("list", { name: "Keys in the text" }).getByRole("listitem");
  await expect(found).toHaveCount(2);
  await expect(found.filter({ hasText: rotated.name })).toContainText("which no longer works");
  await expect(found.filter({ hasText: worker.name })).toContainText("Accepted now");

  await panel.getByRole("button", { name: `Disable… ${worker.name}` }).click();
  await panel.getByRole("dialog").getByRole("button", { name: "Disable key" }).click();
  await expect(found.filter({ hasText: worker.name })).toContainText("Not accepted");
  const environment = environmentOf(project, "DEVELOPMENT");
  expect(await codeOf(owner, worker.secret, environment)).toBe("INACTIVE");
  expect(await callWith(server.origin, other.secret)).toBe(other.name);
  expect(sent.join("\n")).not.toContain(worker.secret);
});
