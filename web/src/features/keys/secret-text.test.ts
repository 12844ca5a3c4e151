import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { secretFileName, secretText, verifyCurl, viewerCurl } from "./secret-text";

const secret = "clv_test_0123456789abcdefghijABCDEFGHIJ012345";
const apiKey = { id: "key_1", name: 'The "Night" worker' };
const origin = "http://keys.lan:4000";

/** The arguments that a real shell would hand to curl. */
function argumentsOf(script: string): string[] {
  const listing = execFileSync("sh", [
    "-c",
    `curl() { for each in "$@"; do printf '%s\\n' "$each"; done; }\n${script}`,
  ]);
  return listing.toString().trimEnd().split("\n");
}

test("the .env line holds the secret and nothing that a shell would read otherwise", () => {
  expect(secretText("env", { secret, apiKey })).toBe(`CLAVIGER_KEY=${secret}\n`);
});

test("in JSON the secret stands beside its key, whatever the key is called", () => {
  expect(JSON.parse(secretText("json", { secret, apiKey }))).toEqual({ keyId: "key_1", name: apiKey.name, secret });
});

test("for Kubernetes the secret is a manifest with a name that Kubernetes takes", () => {
  expect(secretText("kubernetes", { secret, apiKey }).split("\n")).toEqual([
    "apiVersion: v1",
    "kind: Secret",
    "metadata:",
    "  name: the-night-worker",
    "type: Opaque",
    "stringData:",
    `  CLAVIGER_KEY: "${secret}"`,
    "",
  ]);
});

test("plain, it is the secret and nothing else", () => {
  expect(secretText("plain", { secret, apiKey })).toBe(secret);
});

test.each([
  ["Billing worker", "billing-worker.env"],
  ["../../etc/passwd", "etc-passwd.env"],
  ["東京", "x-6771-4eac.env"],
])("the key %j is downloaded as %s", (name, file) => {
  expect(secretFileName("env", name)).toBe(file);
});

test("the verify call, pasted into a shell, sends the key both as the caller and as what is verified", () => {
  expect(argumentsOf(verifyCurl({ origin, secret, environmentId: "env_1" }))).toEqual([
    "-sS",
    `${origin}/v1/verify`,
    "-H",
    `Authorization: Bearer ${secret}`,
    "-H",
    "Content-Type: application/json",
    "-d",
    JSON.stringify({ key: secret, environment: "env_1" }),
  ]);
});

test("without the secret the call reads it from the variable of the .env line", () => {
  const call = verifyCurl({ origin, secret: null, environmentId: "env_1" });
  expect(argumentsOf(`${secretText("env", { secret, apiKey })}${call}`)).toContain(`Authorization: Bearer ${secret}`);
  expect(call).not.toContain("export");
});

test("a key without environments asks the API who it is", () => {
  const body = argumentsOf(viewerCurl({ origin, secret })).at(-1) ?? "";
  expect(JSON.parse(body)).toEqual({ query: "{ viewer { apiKey { name status } } }" });
});
