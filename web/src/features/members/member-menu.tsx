import { ActionIcon, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { MemberRights } from "@claviger/shared/permissions";
import { IconDots, IconLogout, IconPencil, IconUserMinus } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { EditMemberDialog } from "./edit-member-dialog";
import { LeaveOrganizationDialog } from "./leave-organization-dialog";
import { RemoveMemberDialog } from "./remove-member-dialog";
import { memberActions } from "./roles";

const MemberMenu_member = graphql(`
  fragment MemberMenu_member on Member {
    id
    role
    user {
      id
      name
    }
    ...EditMemberDialog_member
    ...RemoveMemberDialog_member
    ...LeaveOrganizationDialog_member
  }
`);

const MemberMenu_organization = graphql(`
  fragment MemberMenu_organization on Organization {
    id
    name
    ...EditMemberDialog_organization
  }
`);

interface MemberMenuProps {
  member: FragmentType<typeof MemberMenu_member>;
  organization: FragmentType<typeof MemberMenu_organization>;
  rights: MemberRights;
  isViewer: boolean;
}

export function MemberMenu({ member: masked, organization: maskedOrganization, rights, isViewer }: MemberMenuProps) {
  const member = readFragment(MemberMenu_member, masked);
  const organization = readFragment(MemberMenu_organization, maskedOrganization);
  const [isEditing, editing] = useDisclosure(false);
  const [isRemoving, removing] = useDisclosure(false);
  const [isLeaving, leaving] = useDisclosure(false);
  const { canChange, canRemove, canLeave } = memberActions(rights, { role: member.role, isViewer });
  if (!canChange && !canRemove && !canLeave) return null;
  return (
    <>
      <Menu width={220} position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("Actions for {name}", { name: member.user.name })}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {canChange && (
            <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />} onClick={editing.open}>
              {t("Change access…")}
            </Menu.Item>
          )}
          {canRemove && (
            <Menu.Item
              color="var(--mantine-color-error)"
              leftSection={<IconUserMinus size={16} stroke={1.5} aria-hidden />}
              onClick={removing.open}
            >
              {t("Remove…")}
            </Menu.Item>
          )}
          {canLeave && (
            <Menu.Item
              color="var(--mantine-color-error)"
              leftSection={<IconLogout size={16} stroke={1.5} aria-hidden />}
              onClick={leaving.open}
            >
              {t("Leave organization…")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <EditMemberDialog
        opened={isEditing}
        onClose={editing.close}
        member={member}
        organization={organization}
        rights={rights}
        isViewer={isViewer}
      />
      <RemoveMemberDialog
        opened={isRemoving}
        onClose={removing.close}
        member={member}
        organizationName={organization.name}
      />
      <LeaveOrganizationDialog
        opened={isLeaving}
        onClose={leaving.close}
        member={member}
        organizationName={organization.name}
      />
    </>
  );
}
