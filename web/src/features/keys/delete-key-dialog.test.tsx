import { expect, jest, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderAt } from "../../../test/render";
import { makeFragmentData } from "../../graphql";
import { DeleteApiKeyDocument, DeleteKeyDialog_ApiKeyFragmentDoc } from "../../graphql/graphql";
import { DeleteKeyDialog } from "./delete-key-dialog";

const apiKey = makeFragmentData(
  { id: "key_1", name: "CI deploy", organization: { id: "org_1" } },
  DeleteKeyDialog_ApiKeyFragmentDoc,
);

function open(result: object) {
  const [onClose, onDeleted] = [jest.fn(), jest.fn()];
  const mocks = [{ request: { query: DeleteApiKeyDocument, variables: { input: { id: "key_1" } } }, result }];
  renderAt(<DeleteKeyDialog opened onClose={onClose} onDeleted={onDeleted} apiKey={apiKey} />, { mocks });
  return { onClose, onDeleted };
}

test("asks first, says that the records stay, and leaves a page about the key once it is deleted (FB-11)", async () => {
  const deleteApiKey = { __typename: "DeleteApiKeyPayload", id: "key_1" };
  const { onClose, onDeleted } = open({ data: { deleteApiKey } });
  expect(await screen.findByRole("dialog", { name: "Delete CI deploy?" })).toHaveTextContent("the audit log keeps");
  expect(onDeleted).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Delete key" }));
  await waitFor(() => expect(onDeleted).toHaveBeenCalledTimes(1));
  expect(onClose).toHaveBeenCalled();
});

test("a refusal is shown, and the key stays", async () => {
  const { onClose, onDeleted } = open({ errors: [{ message: "Revoke it first", extensions: { code: "CONFLICT" } }] });
  await userEvent.click(await screen.findByRole("button", { name: "Delete key" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Revoke it first");
  expect([onClose.mock.calls, onDeleted.mock.calls]).toEqual([[], []]);
});
