import { expect, test } from "@jest/globals";
import { ANY_TIME } from "../../lib/time-range";
import { isFiltered, NO_FILTERS, readFilters, requestFilter, writeFilters } from "./request-filters";

const NOW = new Date("2026-11-20T12:00:00.000Z");

test("an address that is written is read as the same filters", () => {
  const filters = {
    apiKeyId: "key_1",
    environmentId: "env_1",
    code: "refused",
    surface: "AUTHZ" as const,
    range: { ...ANY_TIME, preset: "7d" as const },
    after: "abc",
  };
  expect(readFilters(writeFilters(filters))).toEqual(filters);
  expect(writeFilters(NO_FILTERS).toString()).toBe("");
});

test("what an address says about nothing that is known is ignored", () => {
  const filters = readFilters(new URLSearchParams("code=lunch&surface=table&range=ages"));
  expect(filters).toEqual(NO_FILTERS);
  expect(isFiltered(filters)).toBe(false);
});

test("an outcome asks for all of its codes", () => {
  const filters = readFilters(new URLSearchParams("code=limit&range=24h"));
  expect(isFiltered(filters)).toBe(true);
  expect(requestFilter(filters, NOW)).toEqual({
    apiKeyId: null,
    environmentId: null,
    codes: ["RATE_LIMITED", "BUDGET_EXCEEDED"],
    surface: null,
    from: "2026-11-19T12:00:00.000Z",
    to: null,
  });
});
