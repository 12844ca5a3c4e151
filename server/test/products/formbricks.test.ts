import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Product, type Key, type Project } from "./product.js";

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** Keys are the organization's; one may reach environments of several kinds, each with a level of its own. */
describe("Formbricks", () => {
  let formbricks: Product;
  let surveys: Project;
  let website: Project;
  let github: Key & { readonly secret: string };
  beforeAll(async () => {
    const policy = { keyPrefix: "fbk", environmentBinding: "MULTI" } as const;
    formbricks = await Product.open({ name: "Formbricks", planId: "internal", policy });
    surveys = await createProject("Surveys");
    website = await createProject("Website");
  });
  afterAll(() => formbricks.close());

  /** Its environments are called alike on both sides, and both hold real data. */
  async function createProject(name: string): Promise<Project> {
    const { id, at } = await formbricks.createProject(name);
    const input = { projectId: id, name: "Development, live", kind: "DEVELOPMENT", mode: "LIVE" };
    const { environment } = await formbricks.owner.run("createEnvironment", input, "environment { id }");
    return { id, at: { ...at, DEVELOPMENT: environment.id } };
  }

  const grant = (project: Project, kind: keyof Project["at"], permission: string) => ({
    projectId: project.id,
    environmentId: project.at[kind],
    permission,
  });
  const passing = async (secret: string, environment: string) => {
    const codes = METHODS.map(async (method) => [method, await formbricks.codeOf(secret, environment, { method })]);
    return (await Promise.all(codes)).filter(([, code]) => code === "VALID").map(([method]) => method);
  };

  test("FB-3, FB-8 a key is made with a label, and its value is in that answer", async () => {
    github = await formbricks.createKey({
      name: "GitHub Integration",
      grants: [
        grant(surveys, "PRODUCTION", "WRITE"),
        grant(surveys, "DEVELOPMENT", "MANAGE"),
        grant(website, "PRODUCTION", "READ"),
      ],
    });
    expect(github.name).toBe("GitHub Integration");
    expect(github.secret).toMatch(/^fbk_live_[0-9A-Za-z]{36}$/);
  });

  test("FB-9 the complete value can never be seen again, by anybody or by the key itself", async () => {
    const itself = await formbricks
      .withKey(github.secret)
      .query("{ viewer { apiKey { id start name metadata secrets { start } } } }");
    const later = [await formbricks.keys(), await formbricks.activity(github.id), itself];
    expect(JSON.stringify(later)).toContain(github.start);
    expect(JSON.stringify(later)).not.toContain(github.secret.slice(github.start.length));
  });

  test("FB-4, FB-5, FB-6 several projects and environments on one key have a level each, and what wasn't chosen is closed", async () => {
    expect(await formbricks.key(github.id)).toMatchObject({
      grants: [
        { project: { id: surveys.id }, environment: { id: surveys.at.PRODUCTION }, permission: "WRITE" },
        { project: { id: surveys.id }, environment: { id: surveys.at.DEVELOPMENT }, permission: "MANAGE" },
        { project: { id: website.id }, environment: { id: website.at.PRODUCTION }, permission: "READ" },
      ],
    });
    for (const [environment, permission] of [
      [surveys.at.PRODUCTION, "WRITE"],
      [surveys.at.DEVELOPMENT, "MANAGE"],
      [website.at.PRODUCTION, "READ"],
    ] as const) {
      const { json } = await formbricks.verify(github.secret, environment);
      expect(json).toMatchObject({ code: "VALID", permission });
    }
    expect(await formbricks.codeOf(github.secret, website.at.DEVELOPMENT)).toBe("WRONG_ENVIRONMENT");
  });

  test("FB-13 read lets GET pass, and what asks without changing", async () => {
    expect(await passing(github.secret, website.at.PRODUCTION)).toEqual(["GET", "HEAD", "OPTIONS"]);
  });

  test("FB-14 write lets POST, PUT and PATCH pass too, and never DELETE", async () => {
    const allowed = METHODS.filter((method) => method !== "DELETE");
    expect(await passing(github.secret, surveys.at.PRODUCTION)).toEqual(allowed);
  });

  test("FB-15 manage lets everything pass", async () => {
    expect(await passing(github.secret, surveys.at.DEVELOPMENT)).toEqual(METHODS);
  });

  test("FB-10 whoever bears the value has exactly what the key was granted", async () => {
    const bearer = formbricks.withKey(github.secret);
    const { viewer } = await bearer.query("{ viewer { user { id } apiKey { id } } }");
    expect(viewer).toEqual({ user: null, apiKey: { id: github.id } });
    const rename = (id: string) => bearer.run("updateEnvironment", { id, name: "Renamed" }, "environment { name }");
    expect((await rename(surveys.at.PRODUCTION)).environment.name).toBe("Renamed");
    await expect(rename(website.at.PRODUCTION)).rejects.toMatchObject({ status: 403, code: "FORBIDDEN" });
    await expect(rename(website.at.DEVELOPMENT)).rejects.toMatchObject({ status: 404, code: "NOT_FOUND" });
  });

  test("FB-7, FB-16 access to the organization is given apart from the projects: none, read or write", async () => {
    const bearerWith = async (organizationAccess: string) => {
      const made = await formbricks.createKey({ name: `Organization ${organizationAccess}`, organizationAccess });
      return formbricks.withKey(made.secret);
    };
    const [none, reader, writer] = [await bearerWith("NONE"), await bearerWith("READ"), await bearerWith("WRITE")];
    const members = (as: typeof none) => formbricks.see("members { totalCount }", as);
    const create = (as: typeof none, name: string) =>
      as.run("createProject", { organizationId: formbricks.organization.id, name }, "project { id }");
    await expect(members(none)).rejects.toMatchObject({ status: 403 });
    expect(await members(reader)).toEqual({ members: { totalCount: 1 } });
    await expect(create(reader, "Refused")).rejects.toMatchObject({ status: 403, code: "FORBIDDEN" });
    expect((await create(writer, "Made by a key")).project.id).toMatch(/^prj_/);
  });

  test("FB-17 a key can be given the management API: it makes projects and environments, and makes and ends keys", async () => {
    const grants = [surveys, website].map(({ id }) => ({ projectId: id, permission: "MANAGE" }));
    const { secret } = await formbricks.createKey({ name: "Terraform", organizationAccess: "WRITE", grants });
    const terraform = formbricks.withKey(secret);
    const place = { organizationId: formbricks.organization.id, name: "Provisioned" };
    const { project } = await terraform.run("createProject", place, "project { id }");
    await terraform.run(
      "createEnvironment",
      { projectId: project.id, name: "QA", kind: "STAGING" },
      "environment { id }",
    );
    const made = await formbricks.createKey({ name: "Made by Terraform", grants: grants.slice(1) }, terraform);
    expect(await formbricks.codeOf(made.secret, website.at.PRODUCTION, { method: "DELETE" })).toBe("VALID");
    await terraform.run("revokeApiKey", { id: made.id }, "apiKey { id }");
    expect(await formbricks.codeOf(made.secret, website.at.PRODUCTION)).toBe("REVOKED");
  });

  test("FB-1, FB-18 keys belong to the organization: they are listed there, and stay when who made them goes", async () => {
    const admin = await formbricks.join("ADMIN");
    const { secret } = await formbricks.createKey({ name: "Left behind" }, admin);
    await formbricks.owner.run("removeMember", { id: admin.memberId }, "id");
    expect(await formbricks.callWith(secret)).toBe("Left behind");
    const names = (await formbricks.keys()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Left behind", "GitHub Integration"]));
  });

  test("FB-12 what is to be deleted stops working at once, and is off the list", async () => {
    expect(await formbricks.callWith(github.secret)).toBe("GitHub Integration");
    await formbricks.change("revoke", github.id);
    expect(await formbricks.callWith(github.secret)).toBe("401 INVALID_API_KEY");
    await formbricks.delete(github.id);
    expect(await formbricks.keys({ search: "GitHub" })).toEqual([]);
    expect(await formbricks.codeOf(github.secret, surveys.at.PRODUCTION)).toBe("NOT_FOUND");
  });
});
