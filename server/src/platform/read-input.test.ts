import { describe, expect, test } from "@jest/globals";
import { labelOf, readEmail, readName, readSlug, readText } from "./read-input.js";

const refusal = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

describe("reading input", () => {
  test("keeps it as it is stored", () => {
    expect(readName("name", " Cafe\u0301 ")).toBe("Café");
    expect(readText("description", "one\r\ntwo", 500)).toBe("one\ntwo");
    expect(readSlug("slug", "billing-2")).toBe("billing-2");
    expect(readEmail("email", " Ada@Example.org")).toEqual({ text: "Ada@Example.org", canonical: "ada@example.org" });
  });

  test.each([null, undefined, "", " \u200b "])("takes the text %j for none", (raw) => {
    expect(readText("description", raw, 500)).toBeNull();
  });

  test.each([
    ["name", () => readName("name", ""), "Name must not be empty."],
    ["input.name", () => readName("input.name", "x".repeat(101)), "Name must have at most 100 characters."],
    ["reason", () => readText("reason", "123456", 5), "Reason must have at most 5 characters."],
    ["slug", () => readSlug("slug", "Billing"), /^Slug must have 2 to 40 of a-z/],
    ["email", () => readEmail("email", "ada"), "E-mail must be an e-mail address."],
  ])("names %s when it is wrong, in a sentence", (field, read, message) => {
    const expected = { code: "BAD_USER_INPUT", details: { field }, message: expect.stringMatching(message) };
    expect(refusal(read)).toMatchObject(expected);
  });

  test("calls a field what people call it", () => {
    expect(labelOf("newPassword")).toBe("New password");
    expect(labelOf("input.keyPrefix")).toBe("Key prefix");
  });
});
