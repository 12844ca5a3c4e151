import { expect, jest, test } from "@jest/globals";
import { notificationsStore } from "@mantine/notifications";
import { render, screen, waitFor } from "@testing-library/react";
import { loadWhenOpened } from "./load-when-opened";

interface QuestionProps {
  opened: boolean;
  onClose: () => void;
}

const Question = ({ opened }: QuestionProps) => <p>{opened ? "Open" : "Closed"}</p>;

const closed = jest.fn();

test("a dialog is loaded when it is first opened, and stays for its closing", async () => {
  const load = jest.fn(async () => Question);
  const Dialog = loadWhenOpened<QuestionProps>(
    load,
    ({ opened }) => opened,
    ({ onClose: close }) => close(),
  );
  const view = render(<Dialog opened={false} onClose={closed} />);
  expect(load).not.toHaveBeenCalled();
  expect(view.container).toBeEmptyDOMElement();

  view.rerender(<Dialog opened onClose={closed} />);
  expect(await screen.findByText("Open")).toBeVisible();
  view.rerender(<Dialog opened={false} onClose={closed} />);
  expect(screen.getByText("Closed")).toBeVisible();
  view.rerender(<Dialog opened onClose={closed} />);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a dialog that is closed before it has come stays closed", async () => {
  const { promise, resolve } = Promise.withResolvers<typeof Question>();
  const Dialog = loadWhenOpened<QuestionProps>(
    () => promise,
    ({ opened }) => opened,
    ({ onClose }) => onClose(),
  );
  const view = render(<Dialog opened onClose={closed} />);
  view.rerender(<Dialog opened={false} onClose={closed} />);
  resolve(Question);
  expect(await screen.findByText("Closed")).toBeVisible();
});

test("a dialog that can't be loaded is closed with a word about it, and loaded the next time", async () => {
  const load = jest.fn(async () => Question);
  load.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const Dialog = loadWhenOpened<QuestionProps>(
    load,
    ({ opened }) => opened,
    ({ onClose: close }) => close(),
  );
  const shown = (opened: boolean) => (
    <>
      <p>What is on the page</p>
      <Dialog opened={opened} onClose={closed} />
    </>
  );
  const view = render(shown(true));
  await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  const said = notificationsStore.getState().notifications.map(({ message }) => message);
  expect(said).toEqual(["This couldn’t be opened. Check the connection and try again."]);
  expect(screen.getByText("What is on the page")).toBeVisible();
  view.rerender(shown(false));
  view.rerender(shown(true));
  expect(await screen.findByText("Open")).toBeVisible();
});
