import { describe, expect, test } from "@jest/globals";
import { loadConfig, type Config } from "./config.js";

describe("the configuration", () => {
  test("is whole when nothing is set, and an empty variable counts as absent", () => {
    const config = loadConfig({ PORT: "", PUBLIC_URL: "", DATABASE_URL: "", CLAVIGER_SECRET: "" });
    expect(config).toEqual(loadConfig({}));
    expect(config).toMatchObject({
      port: 4000,
      host: "127.0.0.1",
      publicUrl: null,
      database: { url: null, folder: expect.stringMatching(/data$/) },
      openSignUp: false,
      secret: null,
      pepper: null,
      trustedProxies: 0,
      mail: null,
      logLevel: "info",
    });
  });

  test("takes the origin of the public address", () => {
    expect(loadConfig({ PUBLIC_URL: "https://Keys.example.com:443/claviger/" }).publicUrl).toBe(
      "https://keys.example.com",
    );
  });

  test("derives a pepper from the secret: the same for the same, and neither is the secret", () => {
    const secret = "0123456789abcdef0123456789abcdef";
    const { pepper } = loadConfig({ CLAVIGER_SECRET: secret });
    expect(pepper).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}$/),
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(loadConfig({ CLAVIGER_SECRET: secret }).pepper).toEqual(pepper);
    expect(loadConfig({ CLAVIGER_SECRET: `${secret}.` }).pepper?.id).not.toBe(pepper?.id);
    expect(JSON.stringify(pepper)).not.toContain(secret);
  });

  test("takes a mail server, and a sender or makes one up from the public address", () => {
    const SMTP_URL = "smtps://me:secret@mail.example.com";
    const MAIL_FROM = "Claviger <keys@example.com>";
    expect(loadConfig({ SMTP_URL, MAIL_FROM }).mail).toEqual({ url: SMTP_URL, from: MAIL_FROM });
    expect(loadConfig({ MAIL_FROM: "keys@example.com" }).mail).toBeNull();
    expect(loadConfig({ SMTP_URL }).mail?.from).toBe("Claviger <claviger@localhost>");
    const PUBLIC_URL = "https://keys.example.com:8443";
    expect(loadConfig({ SMTP_URL, PUBLIC_URL }).mail?.from).toBe("Claviger <claviger@keys.example.com>");
  });

  test.each([
    ["PORT", "65536"],
    ["PORT", "4e3"],
    ["PORT", "-1"],
    ["PUBLIC_URL", "keys.example.com"],
    ["PUBLIC_URL", "javascript:alert(1)"],
    ["DATABASE_URL", "postgres://localhost/claviger"],
    ["CLAVIGER_SECRET", "thirty-one-bytes-are-not-enough"],
    ["CLAVIGER_OPEN_SIGN_UP", "yes"],
    ["CLAVIGER_TRUSTED_PROXIES", "every-one"],
    ["SMTP_URL", "mail.example.com:587"],
    ["MAIL_FROM", "Claviger"],
    ["MAIL_FROM", "one@example.com, two@example.com"],
    ["CLAVIGER_LOG_SAMPLE", "1.01"],
    ["CLAVIGER_LOG_SAMPLE", "-1"],
    ["CLAVIGER_LOG_SAMPLE", "half"],
    ["METRICS_TOKEN", "fifteen-letters"],
    ["METRICS_TOKEN", "with spaces between its words"],
    ["METRICS_PORT", "0"],
    ["LOG_LEVEL", "loud"],
  ])("refuses %s=%s by name, without its value", (name, value) => {
    const load = (): Config => loadConfig({ [name]: value });
    expect(load).toThrow(
      new RegExp(`^The configuration has a mistake:
  ${name} must `),
    );
    expect(load).not.toThrow(value);
  });
});
