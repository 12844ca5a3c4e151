import { expect, test } from "@jest/globals";
import { VERIFICATION_CODES } from "@claviger/shared/verification-codes";
import { Random } from "../../test/random.js";
import { REQUEST_SURFACES, type AnsweredCall, type Use } from "../context/recorder.js";
import { CallPages, readPage } from "./call-records.js";

type Taken = readonly ["logged" | "counted", AnsweredCall] | readonly ["used", Use];

function readAll(pages: CallPages): Taken[] {
  const taken: Taken[] = [];
  for (const page of pages.take()) {
    readPage(page, {
      call: (call) => taken.push(["logged", call]),
      count: (call) => taken.push(["counted", call]),
      use: (use) => taken.push(["used", use]),
    });
  }
  return taken;
}

const CALL: AnsweredCall = {
  at: 1_795_000_000_000,
  organizationId: "org_1",
  environmentId: null,
  apiKeyId: "key_1",
  secretId: null,
  usedSecretId: null,
  surface: "AUTHZ",
  code: "INSUFFICIENT_SCOPE",
  cost: 4_294_967_296,
  method: "GET",
  target: "/größe/鍵",
  ipAddress: null,
  userAgent: "",
  durationMs: 0.1234,
  requestId: "one",
};

test("calls and uses come out as they went in, in their order, over any number of pages", () => {
  const random = new Random(20261121);
  const pages = new CallPages();
  const expected: Taken[] = [];
  const text = (): string | null => random.pick([null, "", "a", "größe", "🔑".repeat(90), "x".repeat(300)]);
  for (let count = 0; count < 3000; count++) {
    if (random.below(4) === 0) {
      const use = { apiKeyId: `key_${count}`, secretId: `sec_${count}`, at: count, ipAddress: text() };
      pages.addUse(use);
      expected.push(["used", use]);
      continue;
    }
    const call: AnsweredCall = {
      ...CALL,
      at: random.below(2 ** 40),
      organizationId: text(),
      environmentId: text(),
      apiKeyId: text(),
      secretId: random.pick([null, null, "sec_1"]),
      usedSecretId: random.pick([null, "sec_1", "sec_2"]),
      surface: random.pick(REQUEST_SURFACES),
      code: random.pick(VERIFICATION_CODES),
      cost: random.below(1000),
      method: text(),
      target: text(),
      ipAddress: text(),
      userAgent: text(),
      requestId: text() ?? "",
    };
    const isLogged = random.below(2) === 0;
    pages.addCall(call, isLogged);
    expected.push([isLogged ? "logged" : "counted", call]);
  }
  expect(readAll(pages)).toEqual(expected);
  expect(pages.isEmpty).toBe(true);
});

test("a page stands by itself: it repeats what the page before it said", () => {
  const pages = new CallPages();
  pages.addCall(CALL, true);
  expect(readAll(pages)).toEqual([["logged", CALL]]);
  pages.addCall(CALL, true);
  expect(readAll(pages)).toEqual([["logged", CALL]]);
});

test("a use that is told again within the same millisecond is written once on a page, and another one is written", () => {
  const pages = new CallPages();
  const use: Use = { apiKeyId: "key_1", secretId: "sec_1", at: 1, ipAddress: null };
  const others = [
    { ...use, at: 2 },
    { ...use, at: 2, secretId: "sec_2" },
    { ...use, at: 2, secretId: "sec_2", ipAddress: "::1" },
  ];
  for (const next of [use, { ...use }, ...others]) pages.addUse(next);
  const expected = [use, ...others].map((next): Taken => ["used", next]);
  expect(readAll(pages)).toEqual(expected);
  pages.addUse({ ...use, at: 2, secretId: "sec_2", ipAddress: "::1" });
  expect(readAll(pages)).toHaveLength(1);
});

test("a text that is far too long is cut, and what follows it is whole", () => {
  const pages = new CallPages();
  pages.addCall({ ...CALL, ipAddress: "9".repeat(100_000) }, true);
  pages.addUse({ apiKeyId: "key_2", secretId: "sec_2", at: 2, ipAddress: "192.0.2.1" });
  expect(readAll(pages)).toEqual([
    ["logged", { ...CALL, ipAddress: "9".repeat(400) }],
    ["used", { apiKeyId: "key_2", secretId: "sec_2", at: 2, ipAddress: "192.0.2.1" }],
  ]);
});
