import { expect, test } from "@jest/globals";
import {
  changeFilters,
  isFiltered,
  listVariables,
  NO_FILTERS,
  readFilters,
  revocableFilter,
  serverFilter,
  writeFilters,
  type KeyFilters,
} from "./key-filters";

const NOON = new Date("2026-11-20T12:00:00Z");

const everything: KeyFilters = {
  search: "billing & co",
  status: "INACTIVE",
  environmentKind: "STAGING",
  projectId: "prj_01h455vb4pex5vsknk084sn02q",
  environmentId: "env_01h455vb4pex5vsknk084sn02q",
  attention: "expiring",
  lastUse: "quarter",
  expiresOn: "2026-12-24",
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
    "search=billing+%26+co&status=inactive&kind=staging&project=prj_01h455vb4pex5vsknk084sn02q&environment=env_01h455vb4pex5vsknk084sn02q&attention=expiring&used=quarter&expires=2026-12-24&sort=used",
  );
});

test.each([
  "sort=__proto__",
  "sort=-",
  "status=frozen,,",
  "kind=moon",
  "project=1",
  "environment=prj_01h455vb4pex5vsknk084sn02q",
  "attention=me",
  "used=tomorrow",
  "expires=2026-02-30",
  "expires=2026-13-01",
  "expires=soon",
  "after=",
  "search=%20%20",
])("what an address makes up is ignored: %s", (query) => {
  expect(readFilters(new URLSearchParams(query))).toEqual(NO_FILTERS);
});

test("a search longer than the server takes is cut", () => {
  expect(readFilters(new URLSearchParams({ search: "😀".repeat(200) })).search).toBe("😀".repeat(100));
});

test("another selection begins at its first page", () => {
  expect(changeFilters(everything, { status: null }).after).toBeNull();
  expect(changeFilters(everything, { after: "next" })).toEqual({ ...everything, after: "next" });
});

test("a selected status is asked for alone", () => {
  expect(listVariables({ ...NO_FILTERS, status: "REVOKED" }, NOON).filter.status).toEqual(["REVOKED"]);
});

test("order and page leave nothing out", () => {
  expect(isFiltered({ ...NO_FILTERS, sortBy: "name", after: "x" })).toBe(false);
  expect(isFiltered({ ...NO_FILTERS, environmentKind: "STAGING" })).toBe(true);
});

test("no selection asks the server for every key", () => {
  expect(listVariables(NO_FILTERS, NOON)).toEqual({
    first: 25,
    after: null,
    filter: {},
    orderBy: { by: "CREATED_AT", direction: "DESC" },
  });
});

test.each<[KeyFilters["attention"], object]>([
  ["unused", { unusedSince: "2026-08-22T00:00:00.000Z", status: ["ACTIVE"] }],
  ["expiring", { expiresBefore: "2026-12-21T00:00:00.000Z", status: ["ACTIVE", "INACTIVE"] }],
  ["due", { rotationDueBefore: NOON.toISOString() }],
  ["grace", { graceEndsAfter: NOON.toISOString() }],
  ["policy", { breaches: {} }],
])("what needs attention because it is %s is asked of the server", (attention, filter) => {
  expect(serverFilter({ ...NO_FILTERS, attention }, NOON)).toEqual(filter);
});

const [NEVER, MONTH_AGO, QUARTER_AGO, WEEK_AGO, TODAY] = [
  "1970-01-01T00:00:00.000Z",
  "2026-10-21T00:00:00.000Z",
  "2026-08-22T00:00:00.000Z",
  "2026-11-13T00:00:00.000Z",
  "2026-11-20T00:00:00.000Z",
];
test.each<[KeyFilters["lastUse"], object]>([
  ["today", { usedSince: TODAY }],
  ["week", { usedSince: WEEK_AGO, unusedSince: TODAY }],
  ["month", { usedSince: MONTH_AGO, unusedSince: WEEK_AGO }],
  ["quarter", { usedSince: QUARTER_AGO, unusedSince: MONTH_AGO }],
  ["older", { usedSince: NEVER, unusedSince: QUARTER_AGO }],
  ["never", { unusedSince: NEVER }],
])("active keys that were last used %s are asked of the server", (lastUse, filter) => {
  expect(serverFilter({ ...NO_FILTERS, lastUse }, NOON)).toEqual({ ...filter, status: ["ACTIVE"] });
});

test("keys in force that expire on a day, and those that reach an environment, are asked of the server", () => {
  const [expiresOn, environmentId] = ["2026-12-31", "env_01h455vb4pex5vsknk084sn02q"];
  expect(serverFilter({ ...NO_FILTERS, expiresOn, environmentId }, NOON)).toEqual({
    expiresAfter: "2026-12-31T00:00:00.000Z",
    expiresBefore: "2027-01-01T00:00:00.000Z",
    status: ["ACTIVE", "INACTIVE"],
    environmentId,
  });
});

test("all that match are revoked but for those that are already, also where a status is chosen", () => {
  expect(revocableFilter({ ...NO_FILTERS, search: "CI" }, NOON)).toEqual({
    search: "CI",
    status: ["ACTIVE", "INACTIVE", "EXPIRED"],
  });
  expect(revocableFilter({ ...NO_FILTERS, attention: "unused" }, NOON).status).toEqual(["ACTIVE"]);
  expect(revocableFilter({ ...NO_FILTERS, status: "REVOKED" }, NOON).status).toEqual([]);
});
