import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openWorld, type World } from "../../../test/world.js";
import { ApiKey } from "../../keys/api-key.entity.js";
import { hydrationOf } from "./hydration.js";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const VALUES = [
  null,
  0,
  1,
  "",
  "2026-11-22 04:02:44.226",
  "2024-02-29 23:59:59.999",
  "1969-12-31 00:00:00.001",
  "2026-11-22T04:02:44.226",
  "2026-11-22T04:02:44.226Z",
  "2026-11-22 04:02:44",
  new Date(0),
];

test("the same instant twice in a row is the same object, and another one isn't", () => {
  const { driver } = world.dataSource;
  const metadata = world.dataSource.getMetadata(ApiKey).findColumnWithPropertyName("createdAt");
  const hydrate = metadata && hydrationOf(driver, metadata);
  const [one, same, other] = [".226", ".226", ".227"].map((end) => hydrate?.(`2026-11-22 04:02:44${end}`));
  expect(same).toBe(one);
  expect(other).not.toEqual(one);
});

test("a value is made of what the driver gives as the mapping has it made", () => {
  const { driver } = world.dataSource;
  for (const metadata of world.dataSource.getMetadata(ApiKey).columns) {
    const hydrate = hydrationOf(driver, metadata) ?? ((value: unknown) => value);
    // A JSON text is none of these.
    const values =
      typeof metadata.transformer === "object" && metadata.type !== "boolean" ? [null, "[]", "{}"] : VALUES;
    const made = values.map((value) => hydrate(value));
    expect(made).toEqual(values.map((value): unknown => driver.prepareHydratedValue(value, metadata)));
  }
});
