import { expect, jest, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderAt } from "../../../test/render";
import { makeFragmentData } from "../../graphql";
import {
  KeyAccess_ApiKeyFragmentDoc,
  RevokeApiKeyDocument,
  RevokeKeyDialog_ApiKeyFragmentDoc,
  type KeyAccess_ApiKeyFragment,
  type RevokeApiKeyInput,
} from "../../graphql/graphql";
import { RevokeKeyDialog } from "./revoke-key-dialog";

const access: KeyAccess_ApiKeyFragment = {
  id: "key_1",
  environmentKind: "STAGING",
  organizationAccess: "NONE",
  grants: [
    {
      permission: "READ",
      scopes: [],
      project: { id: "prj_1", name: "Shop", slug: "shop" },
      environment: null,
    },
  ],
};
const keyUsed = (lastUsedAt: string | null) =>
  makeFragmentData(
    {
      id: "key_1",
      name: "CI deploy",
      lastUsedAt,
      lastUsedIp: lastUsedAt === null ? null : "203.0.113.7",
      createdBy: { id: "usr_1", name: "Ada" },
      organization: { id: "org_1" },
      ...makeFragmentData(access, KeyAccess_ApiKeyFragmentDoc),
    },
    RevokeKeyDialog_ApiKeyFragmentDoc,
  );
const revokedAt = "2026-11-20T12:00:00.000Z";
const revokedKey = {
  __typename: "ApiKey",
  id: "key_1",
  status: "REVOKED",
  blockedBy: [],
  expiresAt: null,
  disabledAt: null,
  revokedAt,
  revocationReason: "Leaked",
  rotationDueAt: null,
  updatedAt: revokedAt,
  secrets: [],
};

function open(onDisable: (() => void) | null = null, lastUsedAt: string | null = null) {
  const sent: RevokeApiKeyInput[] = [];
  const onClose = jest.fn();
  const variables = ({ input }: Record<string, unknown>) => {
    sent.push(input as RevokeApiKeyInput);
    return true;
  };
  const revokeApiKey = { __typename: "RevokeApiKeyPayload", effectiveAt: revokedAt, apiKey: revokedKey };
  const mocks = [{ request: { query: RevokeApiKeyDocument, variables }, result: { data: { revokeApiKey } } }];
  const view = renderAt(
    <RevokeKeyDialog opened onClose={onClose} onDisable={onDisable} apiKey={keyUsed(lastUsedAt)} />,
    { mocks },
  );
  return { ...view, sent, onClose };
}

const revoke = async () => userEvent.click(await screen.findByRole("button", { name: "Revoke key" }));

test("says that it is final and when the key was last used", async () => {
  open();
  const dialog = await screen.findByRole("dialog", { name: "Revoke CI deploy?" });
  expect(dialog).toHaveTextContent("for good");
  expect(dialog).toHaveTextContent("Last used: Never.");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("says who will notice: what ends, where the last call came from, whom to ask", async () => {
  open(null, new Date().toISOString());
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("just now from 203.0.113.7");
  expect(dialog).toHaveTextContent("Can read in all staging environments of Shop.");
  expect(dialog).toHaveTextContent("Created by Ada, who may know what uses it.");
  expect(screen.getByRole("alert")).toHaveTextContent("Somebody calls with it, and will notice.");
});

test("disabling, which can be taken back, is offered where it is possible", async () => {
  const onDisable = jest.fn();
  open(onDisable);
  await userEvent.click(await screen.findByRole("button", { name: "Disable it instead" }));
  expect(onDisable).toHaveBeenCalledTimes(1);
});

test("a key that can't be disabled offers no such way", async () => {
  open();
  await screen.findByRole("dialog");
  expect(screen.queryByRole("button", { name: "Disable it instead" })).not.toBeInTheDocument();
});

test("the reason may be given, and the key is revoked at once wherever it is shown", async () => {
  const { sent, onClose, cache } = open();
  await userEvent.type(await screen.findByRole("textbox", { name: "Reason" }), " Leaked ");
  await revoke();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toEqual([{ id: "key_1", reason: "Leaked" }]);
  expect(cache.extract()["ApiKey:key_1"]).toMatchObject({ status: "REVOKED", revocationReason: "Leaked" });
});

test("without a reason none is sent", async () => {
  const { sent } = open();
  await revoke();
  await waitFor(() => expect(sent).toEqual([{ id: "key_1", reason: null }]));
});

test("a reason longer than the server takes is refused before it is sent", async () => {
  const { sent } = open();
  const field = await screen.findByRole("textbox", { name: "Reason" });
  await userEvent.click(field);
  await userEvent.paste("x".repeat(501));
  await revoke();
  expect(field).toBeInvalid();
  expect(sent).toEqual([]);
});
