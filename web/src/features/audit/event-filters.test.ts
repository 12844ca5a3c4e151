import { expect, test } from "@jest/globals";
import { actionChoices, actionLabel, actionsOf } from "./event-labels";
import { eventFilter, isFiltered, NO_FILTERS, readFilters, writeFilters } from "./event-filters";

const NOW = new Date("2026-11-20T12:00:00.000Z");
const read = (search: string) => readFilters(new URLSearchParams(search));

test("an address that is written is read as the same filters", () => {
  const filters = { ...NO_FILTERS, action: "api_key.rotated", actorId: "usr_1", targetId: "key_1", after: "abc" };
  expect(readFilters(writeFilters(filters))).toEqual(filters);
  expect(writeFilters(NO_FILTERS).toString()).toBe("");
});

test("what an address says about nothing that is known is ignored", () => {
  expect(read("action=key.eaten&actor=&range=ages")).toEqual(NO_FILTERS);
  expect(isFiltered(read("action=key.eaten"))).toBe(false);
  expect(isFiltered(read("target=key_1"))).toBe(true);
});

test("a subject stands for all of its events, an action for itself", () => {
  expect(eventFilter(read("action=budget"), NOW).actions).toEqual([
    "budget.created",
    "budget.updated",
    "budget.deleted",
  ]);
  expect(eventFilter(read("action=api_key.rotated&range=24h"), NOW)).toEqual({
    actions: ["api_key.rotated"],
    actorId: null,
    targetId: null,
    from: "2026-11-19T12:00:00.000Z",
    to: null,
  });
  expect(eventFilter(NO_FILTERS, NOW).actions).toBeNull();
});

test("every action is offered once under its subject, in words", () => {
  const offered = actionChoices().flatMap(({ items }) => items.map(({ value }) => value));
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered.every((choice) => actionsOf(choice).length > 0)).toBe(true);
  expect(actionLabel("api_key.rotated")).toBe("Key rotated");
  expect(actionLabel("webhook.endpoint_created")).toBe("Webhook endpoint created");
});
