import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { downloadText } from "./download";

const created = jest.fn((_blob: Blob) => "blob:http://localhost/1");
const revoked = jest.fn((_address: string) => undefined);

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(URL, { createObjectURL: created, revokeObjectURL: revoked });
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test("a text is handed over as a file, and its address doesn't outlive that", async () => {
  const clicked: HTMLAnchorElement[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this);
  });

  downloadText("billing-worker.env", "CLAVIGER_KEY=secret\n");

  expect(clicked).toHaveLength(1);
  expect(clicked[0]).toMatchObject({ download: "billing-worker.env", href: "blob:http://localhost/1" });
  expect(created.mock.calls[0]?.[0].size).toBe("CLAVIGER_KEY=secret\n".length);
  expect(document.querySelector("a")).toBeNull();

  jest.runAllTimers();
  expect(revoked).toHaveBeenCalledWith("blob:http://localhost/1");
});
