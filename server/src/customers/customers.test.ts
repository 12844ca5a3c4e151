import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { makeProject } from "../../test/places.js";
import { watchQueries } from "../../test/watch-queries.js";
import { openWorld, type World } from "../../test/world.js";
import { Event } from "../events/event.entity.js";
import { KeyCustomer } from "../keys/key-customer.entity.js";
import { revokeKey } from "../keys/revoke-key.js";
import { addSeconds } from "../platform/clock.js";
import { dialectOf } from "../platform/database/open-database.js";
import { newId } from "../platform/ids.js";
import type { Page } from "../platform/pagination.js";
import { deleteOrganization } from "../organizations/delete-organization.js";
import { deleteEnvironment } from "../projects/delete-environment.js";
import { deleteProject } from "../projects/delete-project.js";
import type { Environment } from "../projects/environment.entity.js";
import { createCustomer, type CreateCustomerInput } from "./create-customer.js";
import { Customer } from "./customer.entity.js";
import { deleteCustomer } from "./delete-customer.js";
import { findCustomer } from "./find-customer.js";
import { listCustomers, type ListCustomersInput } from "./list-customers.js";
import { updateCustomer } from "./update-customer.js";

let world: World;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await makePlace(world);
});
afterAll(() => world.close());

const as = () => world.contextFor(place.owner);
let made = 0;
const create = (input: Partial<CreateCustomerInput> = {}) =>
  createCustomer(as(), { environmentId: place.staging.id, externalId: `made-${++made}`, ...input });
const eventsOf = (targetId: string, action: string) =>
  world.dataSource.manager.find(Event, { where: { targetId, action }, order: { sequence: "ASC" } });

describe("a new customer", () => {
  test("is found as it was given, in NFC, and recorded", async () => {
    const customer = await create({ externalId: " Cafe\u0301 ", name: " Café & Sons ", metadata: { tier: 1 } });
    const { organizationId, projectId, id: environmentId } = place.staging;
    expect(customer).toEqual({
      id: customer.id,
      organizationId,
      projectId,
      environmentId,
      externalId: "Café",
      foldedExternalId: "café",
      name: "Café & Sons",
      foldedName: "café & sons",
      metadata: { tier: 1 },
      createdAt: world.clock.now(),
    });
    expect(await findCustomer(as(), customer.id)).toEqual(customer);
    const after = { environmentId, externalId: "Café", name: "Café & Sons", metadata: { tier: 1 } };
    expect(await eventsOf(customer.id, "customer.created")).toMatchObject([
      { organizationId, targetLabel: "Café & Sons", changes: { after } },
    ]);
  });

  test("needs no name and no metadata; the record calls it by its external id then", async () => {
    const customer = await create({ externalId: "bare" });
    expect(customer).toMatchObject({ name: null, foldedName: null, metadata: {} });
    expect(await eventsOf(customer.id, "customer.created")).toMatchObject([{ targetLabel: "bare" }]);
  });

  test.each([
    ["another case", "exact", "Exact"],
    ["an accent", "resume", "résumé"],
    ["ß", "strasse", "straße"],
    ["a zero-width space", "zero", "ze\u200bro"],
    ["another emoji", "🍎", "🍏"],
    ["spaces within", "a b", "a  b"],
  ])("may differ from another's external id by %s alone, on every database", async (_, one, other) => {
    const ids = [await create({ externalId: one }), await create({ externalId: other })].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    const externalIds = await Promise.all(ids.map(async (id) => (await findCustomer(as(), id))?.externalId));
    expect(externalIds).toEqual([one, other]);
  });

  test.each([
    ["as it is", "taken", "taken"],
    ["in another Unicode form", "Zoe\u0308", "Zoë"],
    ["with spaces around it", "spaced", "  spaced "],
  ])("can't have another's external id %s, but one of another environment's", async (_, one, other) => {
    await create({ externalId: one });
    await expect(create({ externalId: other })).rejects.toMatchObject({
      code: "ALREADY_EXISTS",
      status: 409,
      details: { field: "externalId" },
    });
    await create({ externalId: other, environmentId: place.development.id });
  });

  test("is one of five that ask for the same external id at once", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => create({ externalId: "wanted" })));
    const refusals = outcomes.filter((outcome) => outcome.status === "rejected").map(({ reason }) => reason as unknown);
    expect(refusals).toHaveLength(4);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: "ALREADY_EXISTS" });
    expect(await world.dataSource.manager.countBy(Customer, { externalId: "wanted" })).toBe(1);
  });

  test("may have bounds reached: 200 characters, whose folded form is three times as long, and 4 KB", async () => {
    const externalId = "ﬃ".repeat(200);
    const metadata = { text: "x".repeat(4096 - '{"text":""}'.length) };
    const customer = await create({ externalId, name: "ﬃ".repeat(100), metadata });
    expect(await findCustomer(as(), customer.id)).toMatchObject({ externalId, metadata });
  });

  test.each([
    ["externalId", { externalId: "" }],
    ["externalId", { externalId: "\u200b" }],
    ["externalId", { externalId: "a\u0000b" }],
    ["externalId", { externalId: "a\nb" }],
    ["externalId", { externalId: "a\u202eb" }],
    ["externalId", { externalId: "\ud800" }],
    ["externalId", { externalId: "x".repeat(201) }],
    ["externalId", { externalId: newId("cus") }],
    ["name", { name: "" }],
    ["name", { name: "x".repeat(101) }],
    ["metadata", { metadata: { text: "x".repeat(4096) } }],
  ])("is refused for a bad %s (%#)", async (field, input) => {
    await expect(create(input)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });
});

describe("an updated customer", () => {
  test("has what was named and keeps the rest; just that is recorded, and nothing where nothing changed", async () => {
    const customer = await create({ name: "Before", metadata: { a: 1 } });
    const update = (input: object) => updateCustomer(as(), { id: customer.id, ...input });
    expect(await update({ name: "After" })).toEqual({ ...customer, name: "After", foldedName: "after" });
    expect(await update({ metadata: { a: 2 } })).toMatchObject({ name: "After", metadata: { a: 2 } });
    await update({ name: "After", metadata: null });
    await update({});
    expect(await update({ name: null })).toMatchObject({ name: null, foldedName: null, metadata: { a: 2 } });
    expect(await findCustomer(as(), customer.id)).toMatchObject({ name: null, metadata: { a: 2 } });
    expect((await eventsOf(customer.id, "customer.updated")).map(({ changes }) => changes)).toEqual([
      { before: { name: "Before" }, after: { name: "After" } },
      { before: { metadata: { a: 1 } }, after: { metadata: { a: 2 } } },
      { before: { name: "After" }, after: { name: null } },
    ]);
  });
});

describe("deleting a customer", () => {
  test("takes it away and records what it was; its external id is free again", async () => {
    const customer = await create({ externalId: "gone", name: "Gone" });
    expect(await deleteCustomer(as(), { id: customer.id })).toEqual({ id: customer.id });
    expect(await findCustomer(as(), customer.id)).toBeNull();
    expect(await eventsOf(customer.id, "customer.deleted")).toMatchObject([
      { targetLabel: "Gone", changes: { before: { externalId: "gone", name: "Gone" } } },
    ]);
    await expect(deleteCustomer(as(), { id: customer.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await create({ externalId: "gone" });
  });

  test("is refused while keys that are neither revoked nor expired are bound to it, and says how many", async () => {
    const customer = await create();
    const bound = {
      environmentKind: "STAGING",
      grants: [{ projectId: place.project.id, permission: "READ" }],
      customerIds: [customer.id],
    } as const;
    const remove = () => deleteCustomer(as(), { id: customer.id });
    const first = await makeKey(world, place, bound);
    await makeKey(world, place, { ...bound, expiresAt: addSeconds(world.clock.now(), 60) });
    await expect(remove()).rejects.toMatchObject({
      code: "CONFLICT",
      status: 409,
      message: "2 API keys that are neither revoked nor expired are bound to this customer",
    });
    await revokeKey(as(), { id: first.apiKey.id });
    await expect(remove()).rejects.toMatchObject({
      message: "1 API key that is neither revoked nor expired is bound to this customer",
    });
    world.clock.advance(60);
    await remove();
  });

  test.each<[string, (other: Place) => Promise<unknown>]>([
    ["environment", ({ owner, staging }) => deleteEnvironment(world.contextFor(owner), { id: staging.id })],
    ["project", ({ owner, project }) => deleteProject(world.contextFor(owner), { id: project.id })],
    ["organization", ({ owner, organization }) => deleteOrganization(world.contextFor(owner), { id: organization.id })],
  ])("comes with deleting its %s, even where a key that has ended is bound to it", async (_, remove) => {
    const other = await makePlace(world, "Deleted");
    const ctx = world.contextFor(other.owner);
    const customer = await createCustomer(ctx, { environmentId: other.staging.id, externalId: "x" });
    const { apiKey } = await makeKey(world, other, {
      environmentKind: "STAGING",
      grants: [{ projectId: other.project.id, permission: "READ" }],
      customerIds: [customer.id],
    });
    await revokeKey(ctx, { id: apiKey.id });
    await remove(other);
    expect(await world.dataSource.manager.countBy(Customer, { id: customer.id })).toBe(0);
    expect(await world.dataSource.manager.countBy(KeyCustomer, { apiKeyId: apiKey.id })).toBe(0);
  });

  test("and binding a key to it at the same time never leave a key that lost its customer", async () => {
    for (let round = 0; round < 10; round++) {
      const customer = await create();
      const [deleted, bound] = await Promise.allSettled([
        deleteCustomer(as(), { id: customer.id }),
        makeKey(world, place, {
          environmentKind: "STAGING",
          grants: [{ projectId: place.project.id, permission: "READ" }],
          customerIds: [customer.id],
        }),
      ]);
      const outcomes = [deleted, bound].map((outcome) =>
        outcome.status === "fulfilled" ? "done" : (outcome.reason as { code: string }).code,
      );
      expect([
        ["done", "NOT_FOUND"],
        ["done", "BAD_USER_INPUT"],
        ["CONFLICT", "done"],
      ]).toContainEqual(outcomes);
    }
  });
});

describe("the customers of an environment", () => {
  let listed: Environment;
  const list = (input: Partial<ListCustomersInput> = {}) => listCustomers(as(), listed, { first: 200, ...input });
  const idsOf = async (input: Partial<ListCustomersInput>) =>
    (await list(input)).nodes.map(({ externalId }) => externalId);
  beforeAll(async () => {
    listed = (await makeProject(world, place, "Listed")).staging;
    for (const [externalId, name] of [
      ["acme-1", "Acme GmbH"],
      ["ACME-2", null],
      ["100%", "Straße_8"],
      ["zoë", "nobody"],
    ] as const) {
      await createCustomer(as(), { environmentId: listed.id, externalId, name });
      world.clock.advance(1);
    }
  });

  test("come newest first, page by page, and stay in place while others are added", async () => {
    expect(await idsOf({})).toEqual(["zoë", "100%", "ACME-2", "acme-1"]);
    const page = await list({ first: 2 });
    expect(page.nodes.map(({ externalId }) => externalId)).toEqual(["zoë", "100%"]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await page.totalCount).toBe(4);
    const late = await createCustomer(as(), { environmentId: listed.id, externalId: "late" });
    const next = await list({ first: 2, after: page.pageInfo.endCursor });
    expect(next.nodes.map(({ externalId }) => externalId)).toEqual(["ACME-2", "acme-1"]);
    expect(next.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    await deleteCustomer(as(), { id: late.id });
  });

  test.each([
    ["a part of an external id, whatever its case", "Acme-", ["ACME-2", "acme-1"]],
    ["a part of a name, whatever its case", "gmbh", ["acme-1"]],
    ["letters that fold alike", "STRASSE", ["100%"]],
    ["another Unicode form", "zoe\u0308", ["zoë"]],
    ["characters that databases give a meaning", "0%", ["100%"]],
    ["an underscore as itself", "_", ["100%"]],
    ["what spans both", "acme-1acme", []],
    ["nothing to see as no search", "  ", ["zoë", "100%", "ACME-2", "acme-1"]],
    ["what a database can't hold as text in ASCII", "💥", []],
  ])("are found by %s", async (_, search, found) => {
    expect(await idsOf({ search })).toEqual(found);
    expect(await (await list({ search })).totalCount).toBe(found.length);
  });

  test.each([
    ["search", { search: "x".repeat(101) }],
    ["search", { search: "\ud800" }],
    ["first", { first: 0 }],
    ["first", { first: 201 }],
    ["after", { after: "made up" }],
  ])("are refused for a bad %s (%#)", async (field, input) => {
    await expect(list(input)).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { field } });
  });

  test("are each seen once, also those that were made at the same instant, and no page reads all before it", async () => {
    const { development } = await makeProject(world, place, "Many");
    const { id: environmentId, organizationId, projectId } = development;
    const createdAt = world.clock.now();
    const rows = Array.from({ length: 5000 }, (_, index): Customer => {
      const externalId = `customer-${index}`;
      const named = { externalId, foldedExternalId: externalId, name: null, foldedName: null, metadata: {} };
      const second = Math.floor(index / 7);
      return {
        id: newId("cus"),
        organizationId,
        projectId,
        environmentId,
        ...named,
        createdAt: addSeconds(createdAt, second),
      };
    });
    for (let from = 0; from < rows.length; from += 1000) {
      await world.dataSource.manager.insert(Customer, rows.slice(from, from + 1000));
    }
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page<Customer> = await listCustomers(as(), development, { first: 200, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(rows.map(({ id }) => id).toReversed());

    const after = Buffer.from(JSON.stringify(["createdAt.DESC", { at: createdAt.getTime() }, rows[5]?.id])).toString(
      "base64url",
    );
    const asked = watchQueries(world.dataSource);
    expect((await listCustomers(as(), development, { first: 200, after })).nodes).toHaveLength(5);
    const query = asked().at(-1);
    const explain = dialectOf(world.dataSource) === "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN";
    const plan = JSON.stringify(await world.dataSource.query(`${explain} ${query?.sql ?? ""}`, query?.parameters));
    // Found by the index from where the page before it ended.
    expect(plan).toMatch(
      /ix_customer_created \(.*\(created_at,id\)<\(\?,\?\)\)|"type":"range".*"key":"ix_customer_created"/,
    );
  });

  test("are counted apart from those of other environments", async () => {
    const { development } = await makeProject(world, place, "Apart");
    expect(await (await listCustomers(as(), development, { first: 1 })).totalCount).toBe(0);
  });
});
