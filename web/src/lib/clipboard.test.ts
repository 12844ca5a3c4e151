import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { copyText } from "./clipboard";

const offer = (clipboard: { writeText: (text: string) => Promise<void> } | undefined) =>
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });

let copied: string | null;
const copyCommand = jest.fn<(command: string) => boolean>();

beforeEach(() => {
  copied = null;
  copyCommand.mockReset().mockImplementation(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return false;
    copied = field.value.slice(field.selectionStart, field.selectionEnd);
    return true;
  });
  document.execCommand = copyCommand;
});

afterEach(() => {
  offer(undefined);
  document.body.replaceChildren();
});

test("where the browser has a clipboard, it is used", async () => {
  const writeText = jest.fn<(text: string) => Promise<void>>(async () => undefined);
  offer({ writeText });
  expect(await copyText("clv_live_x")).toBe(true);
  expect(writeText).toHaveBeenCalledWith("clv_live_x");
  expect(copyCommand).not.toHaveBeenCalled();
});

test("on plain http, where there is none, the text is selected and copied", async () => {
  expect(await copyText("clv_live_x")).toBe(true);
  expect(copied).toBe("clv_live_x");
});

test("a clipboard that refuses gives way to the selection", async () => {
  offer({ writeText: () => Promise.reject(new Error("denied")) });
  expect(await copyText("clv_live_x")).toBe(true);
  expect(copied).toBe("clv_live_x");
});

test("nothing of the text stays in the page, and the focus returns", async () => {
  document.body.innerHTML = '<div role="dialog"><button>Copy</button></div>';
  const button = document.querySelector("button");
  button?.focus();
  await copyText("clv_live_x");
  expect(document.documentElement.outerHTML).not.toContain("clv_live_x");
  expect(document.querySelector("textarea")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test("inside a dialog the selection is made within it, out of reach of its focus trap", async () => {
  document.body.innerHTML = '<div role="dialog"><button>Copy</button></div>';
  document.querySelector("button")?.focus();
  let place: Element | null | undefined;
  copyCommand.mockImplementation(() => {
    place = document.activeElement?.closest('[role="dialog"]');
    return true;
  });
  await copyText("clv_live_x");
  expect(place).toBe(document.querySelector('[role="dialog"]'));
});

test("when both ways fail, it says so", async () => {
  copyCommand.mockReturnValue(false);
  expect(await copyText("clv_live_x")).toBe(false);
});
