import { expect, jest, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderAt } from "../../test/render";
import { ConfirmDialog } from "./confirm-dialog";

const show = (typeToConfirm?: string) => {
  const onConfirm = jest.fn();
  renderAt(
    <ConfirmDialog
      opened
      onClose={() => undefined}
      onConfirm={onConfirm}
      title="Delete Acme?"
      confirmLabel="Delete"
      {...(typeToConfirm && { typeToConfirm })}
    >
      All of it ends.
    </ConfirmDialog>,
  );
  return onConfirm;
};

test("is named by its question and described by what will happen", async () => {
  show();
  const dialog = await screen.findByRole("dialog", { name: "Delete Acme?" });
  expect(dialog).toHaveAccessibleDescription(/All of it ends/);
});

test("what destroys much waits until its name has been typed", async () => {
  const onConfirm = show("Acme");
  const button = await screen.findByRole("button", { name: "Delete" });
  const field = screen.getByRole("textbox", { name: "Type Acme to confirm" });

  await userEvent.type(field, "acme{Enter}");
  expect(button).toBeDisabled();
  expect(onConfirm).not.toHaveBeenCalled();

  await userEvent.clear(field);
  await userEvent.type(field, "Acme{Enter}");
  expect(onConfirm).toHaveBeenCalledTimes(1);
});
