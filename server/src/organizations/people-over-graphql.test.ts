import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type Answer, type TestServer } from "../../test/http.js";
import { openMailbox, type Mailbox } from "../../test/mailbox.js";
import { PASSWORD } from "../../test/people.js";
import { installation } from "../../test/world.js";
import { createLogger } from "../platform/logger.js";
import { createMailer, type Mailer } from "../platform/mail.js";

const SIGN_UP = `mutation($input: SignUpInput!) {
  signUp(input: $input) { viewer { user { id } organizations { nodes { id viewerRole } } } }
}`;
const INVITE = `mutation($input: InviteMemberInput!) {
  inviteMember(input: $input) { token invitation { id email role expiresAt createdAt } }
}`;
const ACCEPT =
  "mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { organization { id viewerRole } } }";
const PEOPLE = `query($slug: String!) { organization(slug: $slug) {
  id
  members { nodes { id role user { name } projectGrants { permission project { id } } } }
  invitations { totalCount nodes { id email role } }
} }`;

let mailbox: Mailbox;
let mailer: Mailer;
let server: TestServer;
beforeAll(async () => {
  mailbox = await openMailbox();
  mailer = createMailer({ url: mailbox.url, from: "Claviger <keys@example.org>" }, createLogger("silent"));
  server = await openServer({ mailer, installation: { ...installation, openSignUp: false } });
});
afterAll(async () => {
  await server.close();
  await mailer.close();
  await mailbox.close();
});

const cookieOf = ({ headers }: Answer): string => headers.getSetCookie()[0]?.split(";")[0] ?? "";
const signUp = (email: string, invitationToken?: string) =>
  server.graphql(SIGN_UP, { input: { name: email.replace(/@.*/, ""), email, password: PASSWORD, invitationToken } });
const as = (cookie: string) => (query: string, variables: object) =>
  server.graphql(query, variables, { cookie, "sec-fetch-site": "same-origin" });

test("people are invited by mail, sign up or accept, are changed and leave", async () => {
  const olga = as(cookieOf(await signUp("olga@example.org")));
  const made = await olga('mutation { createOrganization(input: { name: "Acme" }) { organization { id slug } } }', {});
  const { id: organizationId, slug } = made.json.data.createOrganization.organization;
  const project = await olga("mutation($i: CreateProjectInput!) { createProject(input: $i) { project { id } } }", {
    i: { organizationId, name: "Billing" },
  });
  const projectId = project.json.data.createProject.project.id;

  const invited = await olga(INVITE, { input: { organizationId, email: "Ada@example.org" } });
  const { token, invitation } = invited.json.data.inviteMember;
  expect(invited.headers.get("cache-control")).toBe("no-store");
  expect(invitation).toMatchObject({ id: expect.stringMatching(/^inv_/), email: "Ada@example.org", role: "MEMBER" });
  expect(Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)).toBe(7 * 24 * 3600 * 1000);
  const found = await olga("query($id: ID!) { node(id: $id) { id ... on Invitation { email } } }", {
    id: invitation.id,
  });
  expect(found.json.data.node).toEqual({ id: invitation.id, email: "Ada@example.org" });

  await mailer.close();
  expect(mailbox.mails).toMatchObject([{ to: ["Ada@example.org"] }]);
  const text = mailbox.mails[0]?.data.replaceAll("=\r\n", "").replaceAll("=3D", "=");
  expect(text).toContain(`https://keys.example.org/invitations#${token}`);

  expect((await signUp("ada@example.org")).json.errors[0].extensions.code).toBe("FORBIDDEN");
  const joined = await signUp("ada@example.org", token);
  expect(joined.json.data.signUp.viewer.organizations.nodes).toEqual([{ id: organizationId, viewerRole: "MEMBER" }]);
  const ada = as(cookieOf(joined));
  expect((await ada(PEOPLE, { slug })).json.errors).toMatchObject([
    { path: ["organization", "invitations"], extensions: { code: "FORBIDDEN" } },
  ]);

  const people = (await olga(PEOPLE, { slug })).json.data.organization;
  expect(people.invitations).toEqual({ totalCount: 0, nodes: [] });
  const { id } = people.members.nodes.find(({ user }: { user: { name: string } }) => user.name === "ada");
  const updated = await olga(
    `mutation($input: UpdateMemberInput!) { updateMember(input: $input) {
      member { id role projectGrants { permission project { id } } }
    } }`,
    { input: { id, projectGrants: [{ projectId, permission: "WRITE" }] } },
  );
  expect(updated.json.data.updateMember.member).toEqual({
    id,
    role: "MEMBER",
    projectGrants: [{ permission: "WRITE", project: { id: projectId } }],
  });

  const left = await ada("mutation($input: RemoveMemberInput!) { removeMember(input: $input) { id } }", {
    input: { id },
  });
  expect(left.json).toEqual({ data: { removeMember: { id } } });
  expect((await ada(PEOPLE, { slug })).json).toEqual({ data: { organization: null } });

  const again = await olga(INVITE, { input: { organizationId, email: "ada@example.org", role: "ADMIN" } });
  const accepted = await ada(ACCEPT, { input: { token: again.json.data.inviteMember.token } });
  expect(accepted.json).toEqual({
    data: { acceptInvitation: { organization: { id: organizationId, viewerRole: "ADMIN" } } },
  });
  const used = await ada(ACCEPT, { input: { token: again.json.data.inviteMember.token } });
  expect(used).toMatchObject({ status: 404, json: { errors: [{ extensions: { code: "NOT_FOUND" } }] } });

  const open = await olga(INVITE, { input: { organizationId, email: "bob@example.org" } });
  const { id: openId } = open.json.data.inviteMember.invitation;
  const revoked = await ada("mutation($id: ID!) { revokeInvitation(input: { id: $id }) { id } }", { id: openId });
  expect(revoked.json).toEqual({ data: { revokeInvitation: { id: openId } } });
}, 30_000);

describe("one document", () => {
  test("tries no two tokens", async () => {
    const answer = await server.graphql(
      'mutation { a: acceptInvitation(input: { token: "x" }) { organization { id } } b: acceptInvitation(input: { token: "y" }) { organization { id } } }',
    );
    expect(answer).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: "QUERY_TOO_COMPLEX" } }] } });
  });
});
