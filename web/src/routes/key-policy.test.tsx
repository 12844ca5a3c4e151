import { DEFAULT_KEY_POLICY } from "@claviger/shared/key-policy";
import { expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, renderApp, signedIn, type Answers } from "../../test/render-app";

const organization = (policy: object = {}) => ({
  ...acme,
  keyPolicy: { __typename: "KeyPolicy", ...DEFAULT_KEY_POLICY, ...policy },
});

const keys = (...names: string[]) => ({
  __typename: "ApiKeyConnection",
  totalCount: names.length,
  nodes: names.map((name) => ({ __typename: "ApiKey", id: name, name, blockedBy: [] })),
});

const open = (answers: Answers = {}, place: object = acme) =>
  renderApp("/acme/settings/key-policy", {
    ...signedIn(place),
    KeyPolicyPage: () => ({ data: { organization: organization() } }),
    PolicyBreaches: () => ({ data: { organization: { ...acme, before: keys(), after: keys("Billing", "Mail") } } }),
    UpdateKeyPolicy: ({ input }) => ({
      data: {
        updateKeyPolicy: {
          __typename: "UpdateKeyPolicyPayload",
          organization: organization(input as object),
        },
      },
    }),
    ...answers,
  });

const sent = (asked: ReturnType<typeof open>["asked"]) =>
  asked.find(({ operationName }) => operationName === "UpdateKeyPolicy")?.variables["input"];

test("a tighter rule says which keys it refuses before it is saved, and asks once more", async () => {
  const { asked } = open();
  await userEvent.click(await screen.findByRole("checkbox", { name: "Every key must expire" }));
  expect(await screen.findByText(/refuses 2 more keys at once/)).toHaveTextContent("Billing, Mail");
  await userEvent.click(screen.getByRole("button", { name: "Save policy" }));
  const dialog = await screen.findByRole("dialog", { name: "Refuse 2 keys?" });
  expect(sent(asked)).toBeUndefined();
  await userEvent.click(screen.getAllByRole("button", { name: "Save policy" }).at(-1) as HTMLElement);
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(sent(asked)).toEqual({ organizationId: "org_1", ...DEFAULT_KEY_POLICY, requireExpiry: true });
  expect(screen.getByRole("button", { name: "Save policy" })).toBeDisabled();
});

test("what refuses no key is saved without a question", async () => {
  const { asked } = open();
  const prefix = await screen.findByRole("textbox", { name: "Prefix" });
  await userEvent.clear(prefix);
  await userEvent.type(prefix, "Acme");
  await userEvent.click(screen.getByRole("button", { name: "Save policy" }));
  expect(await screen.findByText(/Use 2 to 12 of a–z and 0–9/)).toBeInTheDocument();
  await userEvent.clear(prefix);
  await userEvent.type(prefix, "acme");
  await userEvent.click(screen.getByRole("button", { name: "Save policy" }));
  await waitFor(() => expect(sent(asked)).toMatchObject({ keyPrefix: "acme" }));
  expect(asked.map(({ operationName }) => operationName)).not.toContain("PolicyBreaches");
});

test("what the server says of a field stands beside it", async () => {
  const extensions = { code: "BAD_USER_INPUT", field: "maxLifetimeDays" };
  open({ UpdateKeyPolicy: () => ({ data: null, errors: [{ message: "Not today", extensions }] }) });
  await userEvent.type(await screen.findByRole("spinbutton", { name: "Remind of rotation after" }), "0");
  await userEvent.click(screen.getByRole("button", { name: "Save policy" }));
  expect(await screen.findByText("Not today")).toBeInTheDocument();
  expect(screen.getByRole("spinbutton", { name: "Longest life of a key" })).toBeInvalid();
});

test("a member reads the rules and is told who changes them", async () => {
  open({}, { ...acme, viewerRole: "MEMBER" });
  expect(await screen.findByText(/Owners and admins can change them/)).toBeInTheDocument();
  expect(await screen.findByText("One kind of environment for each key")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Save policy" })).not.toBeInTheDocument();
});
