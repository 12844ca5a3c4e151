import { buildSecret } from "@claviger/shared/key-format";
import { beforeEach, expect, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createHash } from "node:crypto";
import { acme, renderApp, signedIn } from "../../test/render-app";

const randomBytes = (size: number) => new Uint8Array(size).fill(7);
const secret = buildSecret({ prefix: "clv", mode: "LIVE", format: "BASE62_CHECKSUM", randomBytes });
const sha256 = createHash("sha256").update(secret).digest("hex");

let isDisabled = false;
beforeEach(() => {
  isDisabled = false;
});

const apiKey = () => ({
  __typename: "ApiKey",
  id: "key_1",
  name: "Billing worker",
  start: "clv_live_7777",
  status: isDisabled ? "INACTIVE" : "ACTIVE",
  blockedBy: [],
  environmentKind: "PRODUCTION",
  mode: "LIVE",
  organizationAccess: "NONE",
  grants: [],
  lastUsedAt: null,
  lastUsedIp: null,
  expiresAt: null,
  disabledAt: isDisabled ? "2026-11-20T12:00:00.000Z" : null,
  revokedAt: null,
  revocationReason: null,
  rotationDueAt: null,
  updatedAt: "2026-11-20T12:00:00.000Z",
  secrets: [],
  organization: {
    ...acme,
    keyPolicy: {
      __typename: "KeyPolicy",
      rotationMode: "BOTH",
      defaultGracePeriodSeconds: 60,
      maxGracePeriodSeconds: 60,
    },
  },
});

const match = (isCertain = true) => ({
  __typename: "SecretMatch",
  sha256,
  isCertain,
  secret: {
    __typename: "ApiKeySecret",
    id: "sec_1",
    start: "clv_live_7777",
    status: "CURRENT",
    retiresAt: null,
    lastUsedAt: null,
  },
  apiKey: apiKey(),
});

const open = (matches: () => object[]) =>
  renderApp("/acme/settings/leaked-keys", {
    ...signedIn(acme),
    LeakedKeys: () => ({ data: { organization: { ...acme, secretMatches: matches() } } }),
    DisableApiKey: () => {
      isDisabled = true;
      return { data: { disableApiKey: { __typename: "DisableApiKeyPayload", apiKey: apiKey() } } };
    },
  });

const paste = async (text: string) => {
  await userEvent.click(await screen.findByLabelText("Text in which keys may be"));
  await userEvent.paste(text);
};

test("a leaked key is found by its hash and contained with two clicks, and its text is never sent", async () => {
  const { asked } = open(() => [match()]);
  await paste(`log: Bearer ${secret}; twice ${secret}`);
  expect(await screen.findByRole("link", { name: "Billing worker" })).toBeInTheDocument();
  expect(screen.getByText("1 secret in it")).toBeInTheDocument();
  expect(screen.getByText("Accepted now")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Disable… Billing worker" }));
  await userEvent.click(await screen.findByRole("button", { name: "Disable key" }));
  expect(await screen.findByText("Not accepted")).toBeInTheDocument();

  expect(asked.find(({ operationName }) => operationName === "LeakedKeys")?.variables).toEqual({
    slug: "acme",
    hashes: [{ sha256, start: "clv_live_7777" }],
  });
  expect(JSON.stringify(asked)).not.toContain(secret);
});

test("a key that is told by its start alone says so; a secret of nobody's says that too", async () => {
  const other = buildSecret({ prefix: "clv", mode: "TEST", format: "HEX32", randomBytes });
  open(() => [match(false)]);
  await paste(`${secret} ${other}`);
  expect(await screen.findByText(/Told by its start alone/)).toBeInTheDocument();
  expect(screen.getByText(/is no key of this organization/)).toHaveTextContent("clv_test_0707…");
});

test("a text without keys asks nothing of the server", async () => {
  const { asked } = open(() => []);
  await paste("clv_live_ and nothing behind it");
  expect(await screen.findByText("Nothing in it has the shape and the checksum of a key.")).toBeInTheDocument();
  expect(asked.map(({ operationName }) => operationName)).not.toContain("LeakedKeys");
});
