import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";

const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("the panel", () => {
  const folder = mkdtempSync(join(tmpdir(), "claviger-panel-"));
  let server: TestServer;
  beforeAll(async () => {
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<!doctype html><title>Claviger</title>");
    writeFileSync(join(folder, "favicon.svg"), "<svg/>");
    writeFileSync(join(folder, ".secret"), "hidden");
    writeFileSync(join(folder, "assets", "index-4f3a.js"), "export {};");
    writeFileSync(join(folder, "assets", "index-4f3a.js.gz"), gzipSync("export {};"));
    server = await openServer({ panelFolder: folder });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test.each(["/", "/index.html", "/acme", "/acme/settings/api-keys/key_0", "/acme/v1.2", "/sign-in?next=%2Facme"])(
    "is one page that browsers ask for again: %s",
    async (path) => {
      const answer = await server.send("GET", path, { headers: html });
      expect(answer).toMatchObject({ status: 200, text: "<!doctype html><title>Claviger</title>" });
      expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
    },
  );

  test.each(["/graphql", "/graphql?query=%7B__typename%7D"])(
    "leads browsers that open %s to the explorer",
    async (path) => {
      const answer = await server.send("GET", path, { headers: html });
      expect(answer.status).toBe(302);
      expect(answer.headers.get("location")).toBe("/?open=explorer");
      expect(answer.headers.get("cache-control")).toBe("no-store");
    },
  );

  test.each([
    ["GET", "*/*"],
    ["GET", "application/json"],
    ["PUT", "text/html"],
  ])("has nothing to do with what programs ask of the API: %s %s", async (method, accept) => {
    const answer = await server.send(method, "/graphql", { headers: { accept } });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST");
  });

  test("answers HEAD without a body", async () => {
    expect(await server.send("HEAD", "/acme", { headers: html })).toMatchObject({ status: 200, text: "" });
  });

  test("keeps hashed files for good, and asks for others again", async () => {
    const script = await server.send("GET", "/assets/index-4f3a.js");
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(script.headers.get("content-type")).toMatch(/javascript/);
    expect((await server.send("GET", "/favicon.svg")).headers.get("cache-control")).toBe("no-cache");
  });

  test.each([
    ["gzip", "gzip"],
    ["identity", null],
  ])("sends a file as the browser can read it: %s", async (accepted, encoding) => {
    const script = await server.send("GET", "/assets/index-4f3a.js", { headers: { "accept-encoding": accepted } });
    expect(script).toMatchObject({ status: 200, text: "export {};" });
    expect(script.headers.get("content-encoding")).toBe(encoding);
    expect(script.headers.get("content-type")).toMatch(/javascript/);
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(script.headers.get("vary")).toMatch(/accept-encoding/i);
  });

  test.each([
    ["/assets/index-gone.js", html],
    ["/assets", html],
    ["/missing.png", { accept: "image/avif,image/webp" }],
    ["/acme", { accept: "application/json" }],
    ["/.secret", html],
    ["/%2esecret", html],
    ["/.well-known/x", html],
    ["/v1/acme", html],
  ])("is no answer for %s", async (path, headers) => {
    expect(await server.send("GET", path, { headers })).toMatchObject({ status: 404, json: { code: "not_found" } });
  });

  test.each(["/", "/acme", "/favicon.svg"])("takes no POST at %s", async (path) => {
    const answer = await server.send("POST", path, { headers: { "content-type": "application/json" }, body: "{}" });
    expect(answer).toMatchObject({ status: 405, json: { code: "method_not_allowed" } });
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  });
});

test("a panel that isn't built says so", async () => {
  const server = await openServer();
  const answer = await server.send("GET", "/", { headers: html });
  await server.close();
  expect(answer).toMatchObject({ status: 404, json: { error: expect.stringContaining("panel isn't built") } });
});
