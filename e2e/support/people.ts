import { Client } from "./client.js";
import { signUp, type Organization, type Project } from "./seed.js";

type Role = "OWNER" | "ADMIN" | "MEMBER";

/** Somebody as they belong to an organization. */
export interface Standing {
  readonly role: Role;
  /** What they hold in the project, where their role leaves it open. */
  readonly permission?: "READ" | "WRITE" | "MANAGE";
}

interface Joined extends Standing {
  readonly client: Client;
  readonly memberId: string;
}

let joined = 0;

/** Makes an account that belongs to the organization from its first moment. */
export async function join(
  owner: Client,
  organization: Organization,
  project: Project,
  standing: Standing,
  name = `Somebody ${++joined}`,
): Promise<Joined> {
  const { role, permission } = standing;
  const email = `${name.toLowerCase().replace(" ", "-")}@acme.example`;
  const { inviteMember } = await owner.query<{ inviteMember: { token: string } }>(
    `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { token } }`,
    { input: { organizationId: organization.id, email, role } },
  );
  const client = Client.anonymous(owner.origin);
  await signUp(client, { name, email, password: "a ship in port is safe" });
  await client.query(`mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`, {
    input: { token: inviteMember.token },
  });
  const memberId = await findMember(owner, organization, email);
  if (permission !== undefined) {
    await owner.query(`mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { member { id } } }`, {
      input: { id: memberId, projectGrants: [{ projectId: project.id, permission }] },
    });
  }
  return { ...standing, client, memberId };
}

async function findMember(owner: Client, { slug }: Organization, email: string): Promise<string> {
  const { organization } = await owner.query<{
    organization: { members: { nodes: { id: string; user: { email: string } }[] } };
  }>(`query ($slug: String!) { organization(slug: $slug) { members(first: 200) { nodes { id user { email } } } } }`, {
    slug,
  });
  const member = organization.members.nodes.find(({ user }) => user.email === email);
  if (!member) throw new Error(`${email} doesn't belong to ${slug}`);
  return member.id;
}
