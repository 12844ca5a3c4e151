import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { expect, jest, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderAt } from "../../test/render";
import { NameAndSlugForm, type NameAndSlug } from "./name-and-slug-form";

const show = (onSubmit = jest.fn<(values: NameAndSlug) => Promise<void>>(async () => undefined)) => {
  renderAt(<NameAndSlugForm front="/" submitLabel="Create" onSubmit={onSubmit} />);
  return { onSubmit, name: screen.getByLabelText("Name"), slug: screen.getByLabelText("Slug (optional)") };
};
const submit = () => userEvent.click(screen.getByRole("button", { name: "Create" }));
const refuse = (extensions: Record<string, unknown>) =>
  jest.fn(() => Promise.reject(new CombinedGraphQLErrors({ errors: [{ message: "Is taken", extensions }] })));

test("shows the slug that the name suggests, and leaves its choice to the server", async () => {
  const { onSubmit, name } = show();
  await userEvent.type(name, "Ärger & Söhne");
  expect(screen.getByText("/arger-sohne")).toBeVisible();
  await submit();
  expect(onSubmit).toHaveBeenCalledWith({ name: "Ärger & Söhne" });
});

test("sends a slug that was chosen", async () => {
  const { onSubmit, name, slug } = show();
  await userEvent.type(name, "Acme");
  await userEvent.type(slug, "acme-eu");
  await submit();
  expect(onSubmit).toHaveBeenCalledWith({ name: "Acme", slug: "acme-eu" });
});

test("sends nothing that the server would refuse", async () => {
  const { onSubmit, name, slug } = show();
  await userEvent.type(slug, "No Slug");
  await submit();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(name).toBeInvalid();
  expect(slug).toBeInvalid();
});

test("what the server says about a field stands beside it, and what was typed stays", async () => {
  const { name, slug } = show(refuse({ code: "ALREADY_EXISTS", field: "slug" }));
  await userEvent.type(name, "Acme");
  await userEvent.type(slug, "acme");
  await submit();
  expect(slug).toHaveAccessibleDescription(/Is taken/);
  expect(name).toHaveValue("Acme");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what the server says about no field is an alert, with the request id if there is one", async () => {
  const { name } = show(refuse({ code: "INTERNAL_SERVER_ERROR", requestId: "req_7" }));
  await userEvent.type(name, "Acme");
  await submit();
  expect(await screen.findByRole("alert")).toHaveTextContent(/req_7/);
});
