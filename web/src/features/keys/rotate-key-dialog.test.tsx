import type { MockLink } from "@apollo/client/testing";
import { expect, jest, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderAt } from "../../../test/render";
import { makeFragmentData } from "../../graphql";
import {
  RotateApiKeyDocument,
  RotateKeyDialog_ApiKeyFragmentDoc,
  type RotateApiKeyInput,
  type RotateKeyDialog_ApiKeyFragment,
} from "../../graphql/graphql";
import { RotateKeyDialog } from "./rotate-key-dialog";
import { ShowOnceContext } from "./show-once";
import type { ShownSecret } from "./show-once-panel";

const secret = "clv_test_SecretSecretSecretSecretSecret012345";
const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const key: RotateKeyDialog_ApiKeyFragment = {
  id: "key_1",
  name: "CI deploy",
  expiresAt: null,
  lastUsedAt: null,
  secrets: [{ id: "sec_1", status: "CURRENT", retiresAt: null, lastUsedAt: null }],
  organization: {
    id: "org_1",
    keyPolicy: { rotationMode: "BOTH", defaultGracePeriodSeconds: 86_400, maxGracePeriodSeconds: 2_592_000 },
  },
};
const retiring = {
  id: "sec_0",
  status: "RETIRING",
  retiresAt: minutesFromNow(90),
  lastUsedAt: minutesFromNow(-2),
} as const;

const rotated = {
  data: {
    rotateApiKey: {
      __typename: "RotateApiKeyPayload",
      secret,
      previousSecretRetiresAt: minutesFromNow(60),
      apiKey: {
        __typename: "ApiKey",
        id: "key_1",
        name: "CI deploy",
        environmentKind: "STAGING",
        mode: "TEST",
        lastUsedAt: null,
        grants: [],
      },
    },
  },
};

function open(
  change: Partial<RotateKeyDialog_ApiKeyFragment> = {},
  result: MockLink.MockedResponse["result"] = rotated,
) {
  const sent: RotateApiKeyInput[] = [];
  const showOnce = jest.fn<(shown: ShownSecret) => void>();
  const onClose = jest.fn();
  const mock: MockLink.MockedResponse = {
    request: {
      query: RotateApiKeyDocument,
      variables: ({ input }) => {
        sent.push(input as RotateApiKeyInput);
        return true;
      },
    },
    ...(result && { result }),
  };
  const apiKey = makeFragmentData({ ...key, ...change }, RotateKeyDialog_ApiKeyFragmentDoc);
  const view = renderAt(
    <ShowOnceContext value={showOnce}>
      <RotateKeyDialog opened onClose={onClose} apiKey={apiKey} />
    </ShowOnceContext>,
    { mocks: [mock] },
  );
  const written = jest.spyOn(view.cache, "write");
  return { ...view, sent, showOnce, onClose, written };
}

const rotate = async () => userEvent.click(await screen.findByRole("button", { name: /^Rotate/ }));

test("the old secret lives on for the policy's grace period unless another is chosen", async () => {
  const { sent } = open();
  expect(await screen.findByRole("radio", { name: /In 1 day/ })).toBeChecked();
  await rotate();
  expect(sent).toEqual([{ id: "key_1", gracePeriodSeconds: 86_400 }]);
});

test("a time of one's own is sent in seconds, up to what the policy allows", async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole("radio", { name: /another time/ }));
  const count = screen.getByRole("spinbutton", { name: "How many" });
  await userEvent.clear(count);
  await userEvent.type(count, "31");
  await rotate();
  expect(screen.getByText("At most 30 days here.")).toBeInTheDocument();
  expect(sent).toEqual([]);

  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Unit" }), "hours");
  await rotate();
  expect(sent).toEqual([{ id: "key_1", gracePeriodSeconds: 31 * 3600 }]);
});

test("the new secret goes to the one place that shows it, and never into Apollo's cache", async () => {
  const { showOnce, onClose, cache, written } = open();
  await rotate();
  await waitFor(() => expect(showOnce).toHaveBeenCalledTimes(1));
  expect(showOnce.mock.calls[0]?.[0]).toMatchObject({ secret, previousSecretRetiresAt: expect.any(String) });
  expect(onClose).toHaveBeenCalled();
  // Apollo takes a mutation's answer out of its cache again: it must not have been there in the first place.
  expect(JSON.stringify([written.mock.calls, cache.extract()])).not.toContain(secret);
});

test("ending a secret at once warns when somebody uses it", async () => {
  open({ lastUsedAt: minutesFromNow(-3) });
  await userEvent.click(await screen.findByRole("radio", { name: /Now/ }));
  expect(screen.getByRole("alert")).toHaveTextContent("This key was used 3 minutes ago");
  expect(screen.getByRole("button", { name: "Rotate and end the old secret" })).toBeInTheDocument();
});

test("ending a secret at once doesn't warn when nobody uses it", async () => {
  open({ lastUsedAt: minutesFromNow(-60 * 48) });
  await userEvent.click(await screen.findByRole("radio", { name: /Now/ }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("while a rotation runs only ending both secrets is possible, and nothing is chosen beforehand", async () => {
  const { sent } = open({ secrets: [...key.secrets, retiring] });
  expect(await screen.findByText("A rotation is still running")).toBeInTheDocument();
  expect(screen.getByRole("alert")).toHaveTextContent("was last used: 2 minutes ago");
  expect(screen.getByRole("radio", { name: /In 1 hour/ })).toBeDisabled();
  await rotate();
  expect(screen.getByText("Choose when the old secret ends.")).toBeInTheDocument();
  expect(sent).toEqual([]);

  await userEvent.click(screen.getByRole("radio", { name: /Now/ }));
  await rotate();
  expect(sent).toEqual([{ id: "key_1", gracePeriodSeconds: 0 }]);
});

test("a rotation that somebody else began meanwhile is explained, not reported as a failure", async () => {
  const { showOnce } = open({}, { errors: [{ message: "It runs", extensions: { code: "ROTATION_IN_PROGRESS" } }] });
  await rotate();
  expect(await screen.findByText("A rotation is still running")).toBeInTheDocument();
  expect(screen.queryByText("It runs")).not.toBeInTheDocument();
  expect(showOnce).not.toHaveBeenCalled();
});

test("where keys are replaced instead, that is said and nothing can be sent", async () => {
  const keyPolicy = { ...key.organization.keyPolicy, rotationMode: "REPLACE_ONLY" as const };
  open({ organization: { id: "org_1", keyPolicy } });
  expect(await screen.findByText(/keys are replaced and not rotated/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Rotate/ })).not.toBeInTheDocument();
});
