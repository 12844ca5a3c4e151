import { expect, test } from "@jest/globals";
import { withoutSecret } from "./without-secret";

test.each([
  ["clv_live_aB3xhbTTSOeU8O9DvHA744PlP1gD3V1IhccJ", "clv_live_aB3x"],
  ["clv_live_aB3xhb", "clv_live_aB3x"],
  ["clv_live_aB", "clv_live_aB"],
  ["Billing worker", "Billing worker"],
  ["", ""],
])("of %j a search has %j", (typed, searched) => {
  expect(withoutSecret(typed)).toBe(searched);
});
