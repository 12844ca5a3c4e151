import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isSlug, numberedSlug, RESERVED_ORGANIZATION_SLUGS, slugFrom } from "./slugs.js";

const slugs = fc.stringMatching(/^[a-z0-9]{1,14}(-[a-z0-9]{1,12}){0,2}$/).filter(isSlug);

test.each(["ab", "a1", "my-api", "a-b-c", "2026", "a".repeat(40)])("%j is a slug", (text) => {
  expect(isSlug(text)).toBe(true);
});

test.each(["", "a", "a".repeat(41), "-ab", "ab-", "a--b", "Ab", "a b", "a_b", "äb", "ab\n", "a/b", "ａｂ"])(
  "%j is no slug",
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);

test.each([
  ["Billing API", "billing-api"],
  ["  Bob's  API!! ", "bobs-api"],
  ["Crème Brûlée", "creme-brulee"],
  ["Straße 7", "strasse-7"],
  ["Ærø Łódź", "aero-lodz"],
  ["İstanbul", "istanbul"],
  ["ﬁnance", "finance"],
  ["a".repeat(39) + " b", "a".repeat(39)],
  ["Ä", "x-a"],
  ["東京", "x-6771-4eac"],
  ["🚀", "x-1f680"],
  ["", "x-0"],
])("the name %j suggests the slug %j", (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
});

test("every name suggests a slug", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 120 }), (name) => isSlug(slugFrom(name))));
});

test("a slug suggests itself", () => {
  fc.assert(fc.property(slugs, (slug) => slugFrom(slug) === slug));
});

test("a numbered slug is a slug and keeps its number", () => {
  expect(numberedSlug("billing", 2)).toBe("billing-2");
  expect(numberedSlug("a".repeat(37) + "-bc", 10)).toBe("a".repeat(37) + "-10");
  fc.assert(
    fc.property(slugs, fc.integer({ min: 2, max: 1_000_000 }), (slug, n) => {
      const numbered = numberedSlug(slug, n);
      return isSlug(numbered) && numbered.endsWith(`-${n}`);
    }),
  );
});

test("every reserved slug is a slug, and none comes from numbering another", () => {
  for (const slug of RESERVED_ORGANIZATION_SLUGS) {
    expect(isSlug(slug)).toBe(true);
    expect(slug).not.toMatch(/-\d+$/);
  }
});
