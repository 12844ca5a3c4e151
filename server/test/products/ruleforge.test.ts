import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PASSWORD } from "../people.js";
import { Product, type Project } from "./product.js";

const MEMBER_FIELDS = "apiKeyAvailability { available reason plansThatInclude { id } owners { email } }";
const DAY = 86_400;

/** One access level a key; a rotation keeps the key and leaves time to bring the new value out. */
describe("RuleForge", () => {
  let ruleforge: Product;
  let rules: Project;
  beforeAll(async () => {
    ruleforge = await Product.open({
      name: "RuleForge",
      planId: "free",
      policy: { keyPrefix: "rlf", rotationMode: "IN_PLACE", defaultGracePeriodSeconds: DAY },
    });
    rules = await ruleforge.createProject("Checkout rules");
  });
  afterAll(() => ruleforge.close());

  const production = () => rules.at.PRODUCTION;
  const keyFor = (name: string, permission: "READ" | "WRITE" = "READ", more: object = {}) =>
    ruleforge.createKey({
      name,
      environmentKind: "PRODUCTION",
      grants: [{ projectId: rules.id, permission }],
      ...more,
    });

  test("RF-20 who misses the keys learns whether the plan is why, which plans have them, and whom to ask", async () => {
    const admin = await ruleforge.join("ADMIN");
    expect((await ruleforge.see(MEMBER_FIELDS, admin)).apiKeyAvailability).toEqual({
      available: false,
      reason: "PLAN",
      plansThatInclude: [{ id: "pro" }, { id: "team" }, { id: "consultant" }, { id: "internal" }],
      owners: [{ email: "owner@example.com" }],
    });
    await expect(keyFor("Too early")).rejects.toMatchObject({ status: 403, code: "PAID_PLAN_REQUIRED" });
    await ruleforge.changePlan("team");
    expect((await ruleforge.see(MEMBER_FIELDS, admin)).apiKeyAvailability).toMatchObject({ available: true });
  });

  test("RF-3 a person works in the browser with a session alone, which is no key", async () => {
    expect(await ruleforge.keys()).toEqual([]);
    expect((await ruleforge.see("viewerRole projects { totalCount }")).viewerRole).toBe("OWNER");
  });

  test("RF-1, RF-2 a tool validates rules, imports test cases and checks a project's status for the organization, without a browser", async () => {
    const { id, secret } = await keyFor("CI", "WRITE");
    const uses = { "POST /rules/validate": "POST", "POST /test-cases/import": "POST", "GET /status": "GET" };
    for (const method of Object.values(uses)) {
      const { json } = await ruleforge.verify(secret, production(), { method });
      expect(json).toMatchObject({ valid: true, keyId: id, ownerId: ruleforge.organization.id });
    }
    expect(await ruleforge.callWith(secret)).toBe("CI");
  });

  test("RF-8, RF-9 the full value is in the answer to its creation and in no other", async () => {
    const { id, secret, start } = await keyFor("Shown once");
    expect(secret).toMatch(/^rlf_live_[0-9A-Za-z]{36}$/);
    const later = [await ruleforge.keys(), await ruleforge.key(id), await ruleforge.activity(id)];
    later.push(await ruleforge.see("auditEvents(first: 200) { nodes { changes targetLabel } }"));
    expect(JSON.stringify(later)).toContain(start);
    expect(JSON.stringify(later)).not.toContain(secret.slice(start.length));
  });

  test("RF-21, RF-22 two access levels take two keys, and revoking one doesn't touch the other", async () => {
    const [reader, writer] = [await keyFor("Dashboard"), await keyFor("Importer", "WRITE")];
    expect(await ruleforge.codeOf(reader.secret, production(), { method: "POST" })).toBe("INSUFFICIENT_PERMISSION");
    expect(await ruleforge.codeOf(writer.secret, production(), { method: "POST" })).toBe("VALID");
    await ruleforge.change("revoke", writer.id);
    expect(await ruleforge.codeOf(reader.secret, production(), { method: "GET" })).toBe("VALID");
  });

  test("RF-7 a key for a temporary integration ends at its date, and not before", async () => {
    const { secret } = await keyFor("Trial", "READ", { expiresAt: ruleforge.inSeconds(3600) });
    ruleforge.server.world.clock.advance(3599);
    expect(await ruleforge.callWith(secret)).toBe("Trial");
    ruleforge.server.world.clock.advance(1);
    expect(await ruleforge.callWith(secret)).toBe("401 API_KEY_EXPIRED");
  });

  test("RF-16 the organization may ask every new key for a date of expiry", async () => {
    const policy = (requireExpiry: boolean) =>
      ruleforge.owner.run(
        "updateKeyPolicy",
        { organizationId: ruleforge.organization.id, requireExpiry },
        "organization { id }",
      );
    await policy(true);
    await expect(keyFor("Forever")).rejects.toMatchObject({ code: "BAD_USER_INPUT", field: "expiresAt" });
    await keyFor("Dated", "READ", { expiresAt: ruleforge.inSeconds(3600) });
    await policy(false);
  });

  test("RF-11 a rotated key is the same key with a new value, and what uses the old one goes on until it was replaced", async () => {
    const before = await keyFor("Nightly check");
    const after = await ruleforge.rotate(before.id);
    expect(after.secret).not.toBe(before.secret);
    for (const kept of ["id", "name", "grants", "environmentKind", "expiresAt"])
      expect(after[kept]).toEqual(before[kept]);
    expect(await ruleforge.callWith(before.secret)).toBe("Nightly check");
    expect(await ruleforge.callWith(after.secret)).toBe("Nightly check");
    ruleforge.server.world.clock.advance(DAY);
    expect(await ruleforge.callWith(before.secret)).toBe("401 API_KEY_ROTATED");
    expect(await ruleforge.callWith(after.secret)).toBe("Nightly check");
  });

  test("RF-23 a lost value is replaced by a new one, and is worth nothing from then on", async () => {
    const lost = await keyFor("Forgetful");
    const found = await ruleforge.rotate(lost.id, 0);
    expect(await ruleforge.callWith(lost.secret)).toBe("401 API_KEY_ROTATED");
    expect(await ruleforge.callWith(found.secret)).toBe("Forgetful");
  });

  test("RF-13, RF-18 a leak concerns one system: its key is refused on the next call, every other one goes on", async () => {
    const [leaked, other] = [await keyFor("System A"), await keyFor("System B")];
    expect(await ruleforge.callWith(leaked.secret)).toBe("System A");
    await ruleforge.change("revoke", leaked.id, { reason: "Pasted into a chat" });
    expect(await ruleforge.callWith(leaked.secret)).toBe("401 INVALID_API_KEY");
    expect(await ruleforge.codeOf(leaked.secret, production())).toBe("REVOKED");
    expect(await ruleforge.callWith(other.secret)).toBe("System B");
  });

  test("RF-17 keys that nobody used can be found", async () => {
    const unused = async () => (await ruleforge.keys({ unusedSince: ruleforge.inSeconds(0) })).map(({ name }) => name);
    const { secret } = await keyFor("Dusty");
    expect(await unused()).toContain("Dusty");
    ruleforge.server.world.clock.advance(60);
    await ruleforge.callWith(secret);
    expect(await unused()).not.toContain("Dusty");
  });

  test("RF-14 whatever is done to a key is in the organization's audit log, in its order and with who did it", async () => {
    const { id, secret } = await keyFor("Busy");
    await ruleforge.change("update", id, { description: "Runs before each deploy" });
    await ruleforge.rotate(id, 60);
    await ruleforge.owner.run("finishApiKeyRotation", { id }, "apiKey { id }");
    await ruleforge.change("disable", id);
    await ruleforge.change("enable", id);
    await ruleforge.change("revoke", id);
    await ruleforge.delete(id);
    const document = `query($slug: String!, $filter: AuditEventFilter) {
      organization(slug: $slug) { auditEvents(filter: $filter) { nodes { action actorLabel targetLabel } } } }`;
    const variables = { slug: ruleforge.organization.slug, filter: { targetId: id } };
    const { nodes } = (await ruleforge.owner.query(document, variables)).organization.auditEvents;
    const verbs = "created updated rotated rotation_finished disabled enabled revoked deleted".split(" ");
    expect(nodes.toReversed()).toEqual(
      verbs.map((verb) => ({ action: `api_key.${verb}`, actorLabel: "Olga Owner", targetLabel: "Busy" })),
    );
    expect(await ruleforge.callWith(secret)).toBe("401 INVALID_API_KEY");
  });

  test("RF-12 a key tells when it is due for rotation, can be found by that, and is as new once it was rotated", async () => {
    const { id, rotationDueAt } = await keyFor("Aging");
    expect(rotationDueAt).toBe(ruleforge.inSeconds(90 * DAY));
    ruleforge.server.world.clock.advance(91 * DAY);
    await ruleforge.owner.signIn("owner@example.com", PASSWORD);
    const due = async () => (await ruleforge.keys({ rotationDueBefore: ruleforge.inSeconds(0) })).map((key) => key.id);
    expect(await due()).toContain(id);
    expect((await ruleforge.rotate(id))["rotationDueAt"]).toBe(ruleforge.inSeconds(90 * DAY));
    expect(await due()).not.toContain(id);
  });
});
