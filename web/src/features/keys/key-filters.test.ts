import { expect, test } from "@jest/globals";
import {
  changeFilters,
  isFiltered,
  listVariables,
  NO_FILTERS,
  readFilters,
  writeFilters,
  type KeyFilters,
} from "./key-filters";

const everything: KeyFilters = {
  search: "billing & co",
  status: "INACTIVE",
  environmentKind: "STAGING",
  sortBy: "used",
  descending: false,
  after: "cursor==",
};

test.each([NO_FILTERS, everything, { ...NO_FILTERS, sortBy: "created" as const, descending: false }])(
  "a list is found again by its address: %j",
  (filters) => {
    expect(readFilters(new URLSearchParams(writeFilters(filters).toString()))).toEqual(filters);
  },
);

test("the usual list has a bare address", () => {
  expect(writeFilters(NO_FILTERS).toString()).toBe("");
});

test("an address reads like one", () => {
  expect(writeFilters({ ...everything, after: null }).toString()).toBe(
    "search=billing+%26+co&status=inactive&kind=staging&sort=used",
  );
});

test.each(["sort=__proto__", "sort=-", "status=frozen,,", "kind=moon", "after=", "search=%20%20"])(
  "what an address makes up is ignored: %s",
  (query) => {
    expect(readFilters(new URLSearchParams(query))).toEqual(NO_FILTERS);
  },
);

test("a search longer than the server takes is cut", () => {
  expect(readFilters(new URLSearchParams({ search: "😀".repeat(200) })).search).toBe("😀".repeat(100));
});

test("another selection begins at its first page", () => {
  expect(changeFilters(everything, { status: null }).after).toBeNull();
  expect(changeFilters(everything, { after: "next" })).toEqual({ ...everything, after: "next" });
});

test("a selected status is asked for alone", () => {
  expect(listVariables({ ...NO_FILTERS, status: "REVOKED" }).filter.status).toEqual(["REVOKED"]);
});

test("order and page leave nothing out", () => {
  expect(isFiltered({ ...NO_FILTERS, sortBy: "name", after: "x" })).toBe(false);
  expect(isFiltered({ ...NO_FILTERS, environmentKind: "STAGING" })).toBe(true);
});

test("no selection asks the server for every key", () => {
  expect(listVariables(NO_FILTERS)).toEqual({
    first: 25,
    after: null,
    filter: { search: null, status: null, environmentKind: null },
    orderBy: { by: "CREATED_AT", direction: "DESC" },
  });
});
