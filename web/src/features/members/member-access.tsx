import { Badge, Group, Text } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t, textOf } from "../../lib/text";
import { PERMISSION_LABELS } from "./project-grants";

const MemberAccess_member = graphql(`
  fragment MemberAccess_member on Member {
    role
    projectGrants {
      permission
      project {
        id
        name
      }
    }
  }
`);

interface MemberAccessProps {
  member: FragmentType<typeof MemberAccess_member>;
  rights: MemberRights;
  isViewer: boolean;
}

/** The projects that a member may use, as far as the viewer sees them. */
export function MemberAccess({ member, rights, isViewer }: MemberAccessProps) {
  const { role, projectGrants } = readFragment(MemberAccess_member, member);
  if (role !== "MEMBER") return <Text size="sm">{t("All projects")}</Text>;
  if (projectGrants.length === 0) {
    const seesAll = isViewer || rights.role !== "MEMBER";
    return (
      <Text size="sm" c="dimmed">
        {seesAll ? t("No project") : t("No project that you see")}
      </Text>
    );
  }
  return (
    <Group gap={6}>
      {projectGrants.map(({ project, permission }) => (
        <Badge key={project.id} variant="default" tt="none" fw={500}>
          {project.name}: {textOf(PERMISSION_LABELS[permission])}
        </Badge>
      ))}
    </Group>
  );
}
