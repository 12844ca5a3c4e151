import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { installation } from "../world.js";
import type { Client } from "./client.js";
import { Product, type Key, type Project } from "./product.js";

const PAID = ["pro", "team", "consultant"];
const plans = installation.catalogue.plans.map((plan) =>
  PAID.includes(plan.id) ? { ...plan, liveKeys: true, maxActiveKeys: 10 } : plan,
);

/** An organization is a workspace; a key is its creator's, and is replaced rather than rotated. */
describe("ForceVue", () => {
  let forcevue: Product;
  let workspace: Project;
  let admin: Client & { readonly memberId: string };
  beforeAll(async () => {
    const policy = { keyPrefix: "fvk", rotationMode: "REPLACE_ONLY" } as const;
    forcevue = await Product.open({ name: "ForceVue", planId: "team", plans, policy });
    workspace = await forcevue.createProject("Workspace");
    admin = await forcevue.join("ADMIN");
  });
  afterAll(() => forcevue.close());

  const createKey = (name: string, as?: Client) => {
    const grants = [{ projectId: workspace.id, permission: "WRITE" }];
    return forcevue.createKey({ name, owner: "MEMBER", environmentKind: "PRODUCTION", grants }, as);
  };
  const codeOf = (secret: string, method = "GET") => forcevue.codeOf(secret, workspace.at.PRODUCTION, { method });
  const revoke = (name: string) =>
    forcevue.keys({ search: name, status: ["ACTIVE"] }).then(([key]) => forcevue.change("revoke", key?.id ?? ""));

  test("FV-1 a program calls the REST API with its key and nothing else", async () => {
    const { id, secret } = await createKey("CI pipeline");
    const answer = await forcevue.verify(secret, workspace.at.PRODUCTION, {}, forcevue.withKey(secret));
    expect(answer).toMatchObject({ status: 200, json: { valid: true, keyId: id } });
  });

  test("FV-2 a key reaches one workspace, and another one of the same person is as if it didn't exist", async () => {
    const { organization } = await forcevue.owner.run(
      "createOrganization",
      { name: "Second workspace" },
      "organization { id slug }",
    );
    await forcevue.owner.run("changePlan", { organizationId: organization.id, planId: "team" }, "organization { id }");
    const input = { organizationId: organization.id, name: "There" };
    const { project } = await forcevue.owner.run("createProject", input, "project { id environments { id } }");
    const there = project.environments[0].id as string;
    const { secret } = await createKey("One workspace");
    const program = forcevue.withKey(secret);
    const { viewer } = await program.query("{ viewer { organizations { nodes { slug } } } }");
    expect(viewer.organizations.nodes).toEqual([{ slug: forcevue.organization.slug }]);
    const asked = await program.post("/v1/verify", { key: secret, environment: there });
    expect(asked).toMatchObject({ status: 404, json: { code: "not_found" } });
    expect(await forcevue.codeOf(secret, there)).toBe("NOT_FOUND");
    await revoke("One workspace");
  });

  test("FV-4 owners and admins create and manage keys, and a member who manages the whole project may not", async () => {
    const made = await createKey("By an admin", admin);
    expect((await forcevue.change("revoke", made.id)).status).toBe("REVOKED");
    const member = await forcevue.join("MEMBER");
    const projectGrants = [{ projectId: workspace.id, permission: "MANAGE" }];
    await forcevue.owner.run("updateMember", { id: member.memberId, projectGrants }, "member { id }");
    await expect(createKey("By a member", member)).rejects.toMatchObject({ status: 403, code: "FORBIDDEN" });
    const change = member.run("revokeApiKey", { id: made.id }, "apiKey { id }");
    await expect(change).rejects.toMatchObject({ status: 404, code: "NOT_FOUND" });
  });

  test("FV-5 a member sees no keys, and nothing tells how many there are", async () => {
    const member = await forcevue.join("MEMBER");
    const { available, reason } = (await forcevue.see("apiKeyAvailability { available reason }", member))
      .apiKeyAvailability;
    expect({ available, reason }).toEqual({ available: false, reason: "ROLE" });
    await expect(forcevue.keys({}, member)).rejects.toMatchObject({ status: 403, code: "FORBIDDEN" });
    await expect(forcevue.see("activeApiKeyCount", member)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("FV-6, FV-7, FV-28 keys come with Pro, Team, Consultant and Internal, and the free plan has none to show", async () => {
    const { plans: all } = await forcevue.owner.query("{ plans { id apiKeys } }");
    const including = all.filter(({ apiKeys }: { apiKeys: boolean }) => apiKeys).map(({ id }: { id: string }) => id);
    expect(including).toEqual([...PAID, "internal"]);
    for (const { id, apiKeys } of all) {
      await forcevue.changePlan(id);
      const { available } = (await forcevue.see("apiKeyAvailability { available }")).apiKeyAvailability;
      expect([id, available]).toEqual([id, apiKeys]);
    }
    await forcevue.changePlan("team");
  });

  test("FV-10 a key is told apart by its name, which no other active key has", async () => {
    await expect(createKey("ci pipeline")).rejects.toMatchObject({ code: "ALREADY_EXISTS", field: "name" });
    await expect(createKey("")).rejects.toMatchObject({ code: "BAD_USER_INPUT", field: "name" });
  });

  test("FV-11, FV-14, FV-15 fvk_live_ and a random body are shown once, and afterwards its beginning alone", async () => {
    const { secret } = await createKey("Shown once");
    expect(secret).toMatch(/^fvk_live_[0-9A-Za-z]{36}$/);
    const [listed] = await forcevue.keys({ search: "Shown once" });
    expect(listed?.start).toBe(secret.slice(0, "fvk_live_aB3x".length));
    expect(JSON.stringify(listed)).not.toContain(secret.slice(listed?.start.length));
    await revoke("Shown once");
  });

  test("FV-16, FV-24 the list tells name, beginning, creation and last use, so that each application's key is known", async () => {
    const made = await createKey("Reports");
    const of = async () => (await forcevue.keys({ search: "Reports" }))[0];
    expect(await of()).toMatchObject({
      name: "Reports",
      start: made.start,
      createdAt: forcevue.inSeconds(0),
      lastUsedAt: null,
    });
    forcevue.server.world.clock.advance(90);
    await forcevue.callWith(made.secret);
    expect(await of()).toMatchObject({ lastUsedAt: forcevue.inSeconds(0) });
    await revoke("Reports");
  });

  test("FV-13 a value that was closed away is lost: the key is revoked, and another takes its name", async () => {
    const lost = await createKey("Closed too early");
    await forcevue.change("revoke", lost.id);
    const next = await createKey("Closed too early");
    expect([await codeOf(lost.secret), await codeOf(next.secret)]).toEqual(["REVOKED", "VALID"]);
    await revoke("Closed too early");
  });

  test("FV-17 at most 10 active keys; at the limit one must be revoked first", async () => {
    const { activeApiKeyCount } = await forcevue.see("activeApiKeyCount");
    for (let count = activeApiKeyCount; count < 10; count++) await createKey(`Filler ${count}`);
    await expect(createKey("Eleventh")).rejects.toMatchObject({ status: 409, code: "ACTIVE_KEY_LIMIT_REACHED" });
    await revoke("Filler 9");
    expect((await createKey("Eleventh")).status).toBe("ACTIVE");
    for (let count = activeApiKeyCount; count < 9; count++) await revoke(`Filler ${count}`);
  });

  test("FV-19, FV-20, FV-21 a revoked key is refused on its next request, for good, and stays in the list as revoked", async () => {
    const { id, secret } = await createKey("Retired");
    expect(await forcevue.callWith(secret)).toBe("Retired");
    const count = async () => (await forcevue.see("activeApiKeyCount")).activeApiKeyCount as number;
    const before = await count();
    await forcevue.change("revoke", id);
    expect(await forcevue.callWith(secret)).toBe("401 INVALID_API_KEY");
    await expect(forcevue.change("enable", id)).rejects.toMatchObject({ status: 409, code: "CONFLICT" });
    expect(await forcevue.keys({ search: "Retired" })).toMatchObject([{ id, status: "REVOKED" }]);
    expect(await count()).toBe(before - 1);
  });

  test("FV-22, FV-23, FV-25 a key isn't rotated: its replacement works beside it until the old one is revoked", async () => {
    const old = await createKey("Exporter");
    await expect(forcevue.rotate(old.id)).rejects.toMatchObject({ status: 403, code: "POLICY_BLOCKED" });
    const replacement = await forcevue.duplicate(old.id, "Exporter 2027");
    expect(replacement).toMatchObject({ replaces: { id: old.id }, grants: old["grants"] });
    expect([await codeOf(old.secret), await codeOf(replacement.secret)]).toEqual(["VALID", "VALID"]);
    await forcevue.change("revoke", old.id);
    expect([await codeOf(old.secret), await codeOf(replacement.secret)]).toEqual(["REVOKED", "VALID"]);
    await revoke("Exporter 2027");
  });

  describe("a key of an admin", () => {
    let key: Key & { readonly secret: string };
    beforeAll(async () => {
      key = await createKey("On behalf of its creator", admin);
    });
    const roleOf = (role: string, permission?: string) => {
      const projectGrants = permission ? [{ projectId: workspace.id, permission }] : [];
      return forcevue.owner.run("updateMember", { id: admin.memberId, role, projectGrants }, "member { id }");
    };

    test("FV-8 answers 403 PAID_PLAN_REQUIRED after a downgrade, and works again once the plan is back", async () => {
      await forcevue.changePlan("free");
      const { status, json } = await forcevue.verify(
        key.secret,
        workspace.at.PRODUCTION,
        {},
        forcevue.withKey(key.secret),
      );
      expect({ status, code: json.code }).toEqual({ status: 403, code: "PAID_PLAN_REQUIRED" });
      expect(await forcevue.key(key.id)).toMatchObject({ status: "ACTIVE", blockedBy: ["PLAN"], revokedAt: null });
      await forcevue.changePlan("pro");
      expect(await codeOf(key.secret)).toBe("VALID");
    });

    test("FV-3 does what its creator may do in the workspace now, and no more", async () => {
      expect(await codeOf(key.secret, "POST")).toBe("VALID");
      await roleOf("MEMBER", "READ");
      expect([await codeOf(key.secret), await codeOf(key.secret, "POST")]).toEqual([
        "VALID",
        "INSUFFICIENT_PERMISSION",
      ]);
    });

    test("FV-26 works only while its creator has access and the plan is paid", async () => {
      await roleOf("MEMBER");
      expect(await forcevue.callWith(key.secret)).toBe("403 OWNER_ACCESS_LOST");
      await roleOf("ADMIN");
      expect(await codeOf(key.secret)).toBe("VALID");
      await forcevue.owner.run("removeMember", { id: admin.memberId }, "id");
      expect(await codeOf(key.secret)).toBe("OWNER_ACCESS_LOST");
      await forcevue.changePlan("free");
      expect(await codeOf(key.secret)).toBe("PLAN_REQUIRED");
    });
  });
});
