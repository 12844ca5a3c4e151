import { expect, test } from "@jest/globals";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderAt } from "../../test/render";
import { Dialog } from "./dialog";

function Asking() {
  const [state, setState] = useState<"asking" | "busy" | "done">("asking");
  return (
    <Dialog opened onClose={() => undefined} title="Disable 1 key?">
      {state !== "done" && (
        <button disabled={state === "busy"} onClick={() => setState("busy")}>
          Disable 1 key
        </button>
      )}
      <button onClick={() => setState("asking")}>It fails</button>
      <button onClick={() => setState("done")}>It works</button>
    </Dialog>
  );
}

test("the focus waits in the dialog while its button can't be pressed, and goes back to it", async () => {
  renderAt(<Asking />);
  const button = await screen.findByRole("button", { name: "Disable 1 key" });
  await press(button);
  await waitFor(() => expect(screen.getByRole("dialog")).toHaveFocus());
  fireEvent.click(screen.getByText("It fails"));
  await waitFor(() => expect(button).toHaveFocus());
});

test("the focus stays in the dialog when its button goes", async () => {
  renderAt(<Asking />);
  await press(await screen.findByRole("button", { name: "Disable 1 key" }));
  fireEvent.click(screen.getByText("It works"));
  await waitFor(() => expect(screen.getByRole("dialog")).toHaveFocus());
});

async function press(button: HTMLElement): Promise<void> {
  button.focus();
  await userEvent.keyboard("{Enter}");
}
