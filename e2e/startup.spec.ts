import { codeOf } from "./support/data-plane.js";
import { createKey, environmentOf } from "./support/seed.js";
import { failToStart, settingsOf } from "./support/server.js";
import { expect, test } from "./support/test.js";

test("a second server on the same data folder refuses to start, and the first goes on", async ({
  place,
  owner,
  acme: { organization, project },
}) => {
  const { secret } = await createKey(owner, organization, [project], { name: "Worker" });
  const { code, output } = await failToStart(settingsOf(place));
  expect(code).toBe(1);
  expect(output.trim()).toBe(`Another Claviger server is running on the data folder ${place.folder}`);
  expect(await codeOf(owner, secret, environmentOf(project, "DEVELOPMENT"))).toBe("VALID");
});

test("a wrong configuration is refused with every mistake in it, and without the secrets in it", async ({ place }) => {
  const secret = "too short to be one";
  const { code, output } = await failToStart({
    ...settingsOf(place),
    PORT: "four thousand",
    PUBLIC_URL: "ftp://keys.example",
    DATABASE_URL: "postgres://user:hunter2@db.example/claviger",
    CLAVIGER_SECRET: secret,
    CLAVIGER_OPEN_SIGN_UP: "yes",
    CLAVIGER_TRUSTED_PROXIES: "-1",
    LOG_LEVEL: "loud",
  });
  expect(code).toBe(1);
  const lines = output.trim().split("\n").slice(1);
  expect(new Set(lines.map((line) => line.trim().split(" ")[0]))).toEqual(
    new Set([
      "CLAVIGER_OPEN_SIGN_UP",
      "CLAVIGER_SECRET",
      "CLAVIGER_TRUSTED_PROXIES",
      "DATABASE_URL",
      "LOG_LEVEL",
      "PORT",
      "PUBLIC_URL",
    ]),
  );
  expect(output).not.toContain(secret);
  expect(output).not.toContain("hunter2");
});

test("a port in use is named in one sentence", async ({ place, server }) => {
  const { code, output } = await failToStart({ CLAVIGER_DATA: `${place.folder}/other`, PORT: server.port });
  expect(code).toBe(1);
  expect(output.trim()).toMatch(new RegExp(`^Port ${server.port} is in use\\. [^\n]+$`));
});

test("a database that can't be reached is named in one sentence, without its password", async ({ place }) => {
  const { code, output } = await failToStart({
    ...settingsOf(place),
    DATABASE_URL: "mysql://claviger:hunter2@127.0.0.1:1/claviger",
  });
  expect(code).toBe(1);
  expect(output.trim()).toMatch(/^The database of DATABASE_URL can't be reached: [^\n]+$/);
  expect(output).not.toContain("hunter2");
});
