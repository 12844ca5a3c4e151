import { expect, jest, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import { loadWhenOpened } from "./load-when-opened";

const Question = ({ opened }: { opened: boolean }) => <p>{opened ? "Open" : "Closed"}</p>;

test("a dialog is loaded when it is first opened, and stays for its closing", async () => {
  const load = jest.fn(async () => Question);
  const Dialog = loadWhenOpened(load, ({ opened }) => opened);
  const view = render(<Dialog opened={false} />);
  expect(load).not.toHaveBeenCalled();
  expect(view.container).toBeEmptyDOMElement();

  view.rerender(<Dialog opened />);
  expect(await screen.findByText("Open")).toBeVisible();
  view.rerender(<Dialog opened={false} />);
  expect(screen.getByText("Closed")).toBeVisible();
  view.rerender(<Dialog opened />);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a dialog that is closed before it has come stays closed", async () => {
  const { promise, resolve } = Promise.withResolvers<typeof Question>();
  const Dialog = loadWhenOpened(
    () => promise,
    ({ opened }) => opened,
  );
  const view = render(<Dialog opened />);
  view.rerender(<Dialog opened={false} />);
  resolve(Question);
  expect(await screen.findByText("Closed")).toBeVisible();
});
