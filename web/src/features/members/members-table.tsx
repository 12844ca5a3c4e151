import { Badge, Table, Text, VisuallyHidden } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t, textOf } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import { TableScroll } from "../../ui/table-scroll";
import { MemberAccess } from "./member-access";
import { MemberMenu } from "./member-menu";
import { ROLE_COLORS, ROLE_LABELS } from "./roles";

const MembersTable_member = graphql(`
  fragment MembersTable_member on Member {
    id
    role
    createdAt
    user {
      id
      name
      email
    }
    ...MemberAccess_member
    ...MemberMenu_member
  }
`);

const MembersTable_organization = graphql(`
  fragment MembersTable_organization on Organization {
    id
    ...MemberMenu_organization
  }
`);

interface MembersTableProps {
  members: readonly FragmentType<typeof MembersTable_member>[];
  organization: FragmentType<typeof MembersTable_organization>;
  rights: MemberRights;
  viewerId: string;
}

export function MembersTable({ members, organization: masked, rights, viewerId }: MembersTableProps) {
  const organization = readFragment(MembersTable_organization, masked);
  return (
    <TableScroll label={t("Members")} minWidth={720}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("Person")}</Table.Th>
            <Table.Th>{t("Role")}</Table.Th>
            <Table.Th>{t("Projects")}</Table.Th>
            <Table.Th>{t("Member since")}</Table.Th>
            <Table.Th w={56}>
              <VisuallyHidden>{t("Actions")}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {readFragment(MembersTable_member, members).map((member) => {
            const { id, role, createdAt, user } = member;
            const isViewer = user.id === viewerId;
            return (
              <Table.Tr key={id}>
                <Table.Td>
                  {user.name}
                  {isViewer && (
                    <Text span c="dimmed" inherit>
                      {" "}
                      {t("(you)")}
                    </Text>
                  )}
                  <Text size="xs" c="dimmed">
                    {user.email}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Badge color={ROLE_COLORS[role]} miw="max-content">
                    {textOf(ROLE_LABELS[role])}
                  </Badge>
                </Table.Td>
                <Table.Td>
                  <MemberAccess member={member} rights={rights} isViewer={isViewer} />
                </Table.Td>
                <Table.Td>
                  <RelativeTime at={createdAt} />
                </Table.Td>
                <Table.Td>
                  <MemberMenu member={member} organization={organization} rights={rights} isViewer={isViewer} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}
