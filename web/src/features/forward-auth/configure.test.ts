import { expect, test } from "@jest/globals";
import { CONFIGURATIONS, PROXIES } from "./configurations";
import { addressOf, configure } from "./configure";

const ID = "env_01k9zz3v8wfyb8n4h8s6h0m1aa";

test.each(PROXIES)(
  "the configuration for %s asks about the environment, where Claviger is, and changes nothing else",
  (proxy) => {
    const { text } = CONFIGURATIONS[proxy];
    const configured = configure(text, ID, { host: "10.0.0.7", port: "4321" });
    expect(configured).toContain(`/v1/authz/${ID}`);
    expect(configured).not.toMatch(/acme|billing|\b4000\b/);
    expect(configured).toContain("10.0.0.7");
    const back = configured.replaceAll(ID, "acme/billing/production").replaceAll("4321", "4000");
    expect(back.replaceAll("10.0.0.7", "127.0.0.1")).toBe(text);
  },
);

test("without an address of its own, the configuration stays as the documentation has it", () => {
  expect(configure(CONFIGURATIONS.nginx.text, ID, null)).toContain("server 127.0.0.1:4000;");
});

test.each([
  ["http://10.0.0.7:4000", { host: "10.0.0.7", port: "4000" }],
  ["http://keys.internal", { host: "keys.internal", port: "80" }],
  ["https://keys.example.org", null],
  ["http://[::1]:4000", null],
])("a panel at %s is asked at %j", (origin, address) => {
  expect(addressOf(new URL(origin))).toEqual(address);
});
