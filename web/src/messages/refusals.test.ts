import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { afterEach, expect, test } from "@jest/globals";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeError } from "../lib/errors";
import { showIn } from "../lib/language";
import german from "./de.json" with { type: "json" };
import { REFUSALS } from "./refusals";

const SERVER = join(import.meta.dirname, "..", "..", "..", "server", "src");
const sources = globSync("**/*.ts", { cwd: SERVER })
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(SERVER, file), "utf8"));

const refusal = (message: string, extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions }] });

afterEach(() => showIn("en", {}));

test.each(REFUSALS)("the server says: %s", (said) => {
  expect(sources.some((source) => source.includes(`"${said}"`))).toBe(true);
});

test.each([
  ["This slug is taken", { code: "ALREADY_EXISTS", field: "slug" }, "Dieser Kurzname ist vergeben"],
  [
    "An organization needs an owner: make somebody else one first",
    { code: "CONFLICT" },
    "Eine Organisation braucht einen Inhaber: Machen Sie zuerst jemand anderen dazu",
  ],
  ["3 keys reach this environment", { code: "CONFLICT" }, /^Das ist im Moment nicht möglich/],
  ["Too many attempts. Try again later.", { code: "RATE_LIMITED", retryAfterSeconds: 12 }, /in 12 Sekunden/],
  ["Too many attempts. Try again later.", { code: "RATE_LIMITED" }, /später/],
  ["Key not found", { code: "NOT_FOUND" }, /^Das gibt es nicht mehr/],
  ["The {plan} plan includes 3 active keys", { code: "ACTIVE_KEY_LIMIT_REACHED" }, /^Der Tarif umfasst/],
])("a German reader is told in German: %s", (said, extensions, expected) => {
  showIn("de", german);
  expect(describeError(refusal(said, extensions)).message).toEqual(
    typeof expected === "string" ? expected : expect.stringMatching(expected),
  );
});

test("what only the server can say is shown in its words, in any language", () => {
  showIn("de", german);
  const said = "allowedIps.2 lies in {another} block";
  expect(describeError(refusal(said, { code: "BAD_USER_INPUT", field: "allowedIps" })).message).toBe(said);
});
