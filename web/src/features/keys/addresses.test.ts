import { expect, test } from "@jest/globals";
import { addressesProblem, splitAddresses } from "./addresses";

test("addresses stand one a line, or with commas or spaces between them", () => {
  expect(splitAddresses(" 10.0.0.1,\n\n::1 192.168.0.0/16;")).toEqual(["10.0.0.1", "::1", "192.168.0.0/16"]);
});

test.each(["203.0.113.7", "10.0.0.0/8", "0.0.0.0/0", "::1", "2001:db8::/32", "::ffff:10.0.0.1", ""])(
  "%j is fine",
  (text) => expect(addressesProblem(text)).toBeNull(),
);

test.each(["256.0.0.1", "10.0.0", "10.0.0.1.2", "010.0.0.1", "10.0.0.0/33", "10.0.0.0/", "::1/129", "1::2::3", "host"])(
  "%j is said to be none",
  (text) => expect(addressesProblem(`10.0.0.1\n${text}`)).toContain(`${text} is neither`),
);

test("there are no more of them than the server takes", () => {
  const many = Array.from({ length: 51 }, (_, index) => `10.0.0.${index}`).join("\n");
  expect(addressesProblem(many)).toBe("At most 50 addresses.");
});
