import type { MockLink } from "@apollo/client/testing";
import { expect, jest, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderAt } from "../../../test/render";
import { makeFragmentData } from "../../graphql";
import {
  DuplicateApiKeyDocument,
  DuplicateKeyDialog_ApiKeyFragmentDoc,
  type DuplicateApiKeyInput,
} from "../../graphql/graphql";
import { DuplicateKeyDialog } from "./duplicate-key-dialog";
import { ShowOnceContext } from "./show-once";
import type { ShownSecret } from "./show-once-panel";

const secret = "clv_test_SecretSecretSecretSecretSecret012345";
const apiKey = makeFragmentData(
  { id: "key_1", name: "CI deploy", status: "ACTIVE", expiresAt: null, organization: { id: "org_1" } },
  DuplicateKeyDialog_ApiKeyFragmentDoc,
);
const duplicated = {
  data: {
    duplicateApiKey: {
      __typename: "DuplicateApiKeyPayload",
      secret,
      apiKey: {
        __typename: "ApiKey",
        id: "key_2",
        name: "CI deploy (2)",
        environmentKind: "STAGING",
        mode: "TEST",
        lastUsedAt: null,
        grants: [],
      },
    },
  },
};

function open(result: MockLink.MockedResponse["result"] = duplicated) {
  const sent: DuplicateApiKeyInput[] = [];
  const showOnce = jest.fn<(shown: ShownSecret) => void>();
  const variables = ({ input }: Record<string, unknown>) => {
    sent.push(input as DuplicateApiKeyInput);
    return true;
  };
  const view = renderAt(
    <ShowOnceContext value={showOnce}>
      <DuplicateKeyDialog opened onClose={() => undefined} apiKey={apiKey} />
    </ShowOnceContext>,
    { mocks: [{ request: { query: DuplicateApiKeyDocument, variables }, ...(result && { result }) }] },
  );
  const written = jest.spyOn(view.cache, "write");
  return { ...view, sent, showOnce, written };
}

const duplicate = async () => userEvent.click(await screen.findByRole("button", { name: "Duplicate" }));

test("without a name the server finds one, and the secret never gets into Apollo's cache", async () => {
  const { sent, showOnce, cache, written } = open();
  await duplicate();
  await waitFor(() => expect(showOnce).toHaveBeenCalledTimes(1));
  expect(sent).toEqual([{ id: "key_1", name: null }]);
  expect(showOnce.mock.calls[0]?.[0].secret).toBe(secret);
  expect(JSON.stringify([written.mock.calls, cache.extract()])).not.toContain(secret);
});

test("a name that is taken is refused beside the name, and stays", async () => {
  const taken = "Another key that isn't revoked has this name";
  const { sent } = open({ errors: [{ message: taken, extensions: { code: "ALREADY_EXISTS", field: "name" } }] });
  const name = await screen.findByRole("textbox", { name: "Name of the new key" });
  await userEvent.type(name, "Nightly");
  await duplicate();
  await waitFor(() => expect(name).toBeInvalid());
  expect(name).toHaveAccessibleDescription(new RegExp(taken));
  expect(sent).toEqual([{ id: "key_1", name: "Nightly" }]);
});
