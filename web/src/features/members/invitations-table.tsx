import { Badge, Button, Table, VisuallyHidden } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t, textOf } from "../../lib/text";
import { hidden } from "../../ui/pieces";
import { RelativeTime } from "../../ui/relative-time";
import { TableScroll } from "../../ui/table-scroll";
import { RevokeInvitationDialog } from "./revoke-invitation-dialog";
import { ROLE_COLORS, ROLE_LABELS } from "./roles";

const InvitationsTable_invitation = graphql(`
  fragment InvitationsTable_invitation on Invitation {
    id
    email
    role
    createdAt
    expiresAt
    ...RevokeInvitationDialog_invitation
  }
`);

interface InvitationsTableProps {
  invitations: readonly FragmentType<typeof InvitationsTable_invitation>[];
  canRevoke: boolean;
}

export function InvitationsTable({ invitations, canRevoke }: InvitationsTableProps) {
  return (
    <TableScroll label={t("Open invitations")} minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("E-mail")}</Table.Th>
            <Table.Th>{t("Role")}</Table.Th>
            <Table.Th>{t("Invited")}</Table.Th>
            <Table.Th>{t("Expires")}</Table.Th>
            <Table.Th w={96}>
              <VisuallyHidden>{t("Actions")}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {readFragment(InvitationsTable_invitation, invitations).map((invitation) => (
            <Table.Tr key={invitation.id}>
              <Table.Td>{invitation.email}</Table.Td>
              <Table.Td>
                <Badge color={ROLE_COLORS[invitation.role]} miw="max-content">
                  {textOf(ROLE_LABELS[invitation.role])}
                </Badge>
              </Table.Td>
              <Table.Td>
                <RelativeTime at={invitation.createdAt} />
              </Table.Td>
              <Table.Td>
                <RelativeTime at={invitation.expiresAt} />
              </Table.Td>
              <Table.Td>{canRevoke && <RevokeButton invitation={invitation} email={invitation.email} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}

type RevokeButtonProps = Omit<React.ComponentProps<typeof RevokeInvitationDialog>, "opened" | "onClose"> & {
  email: string;
};

function RevokeButton({ invitation, email }: RevokeButtonProps) {
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={dialog.open}>
        {rich("Revoke<hidden> the invitation of {email}</hidden>", {
          email,
          hidden,
        })}
      </Button>
      <RevokeInvitationDialog opened={isOpen} onClose={dialog.close} invitation={invitation} />
    </>
  );
}
