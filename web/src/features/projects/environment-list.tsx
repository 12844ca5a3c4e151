import { Group, Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { CopyableId } from "../../ui/copyable-id";
import { KindBadge, ModeBadge } from "../../ui/environment-badges";
import { EnvironmentActions } from "./environment-actions";
import classes from "./environment-list.module.css";

const EnvironmentList_environment = graphql(`
  fragment EnvironmentList_environment on Environment {
    id
    name
    slug
    kind
    mode
    ...EnvironmentActions_environment
  }
`);

interface EnvironmentListProps {
  environments: readonly FragmentType<typeof EnvironmentList_environment>[];
  canUpdate: boolean;
  canDelete: boolean;
}

export function EnvironmentList({ environments, canUpdate, canDelete }: EnvironmentListProps) {
  return (
    <ul className={classes.list}>
      {readFragment(EnvironmentList_environment, environments).map((environment) => (
        <li key={environment.id} className={classes.environment}>
          <div className={classes.name}>
            <Text fw={550}>{environment.name}</Text>
            <Text size="xs" c="dimmed">
              {environment.slug}
            </Text>
          </div>
          <Group gap={6} className={classes.badges}>
            <KindBadge kind={environment.kind} />
            <ModeBadge mode={environment.mode} />
          </Group>
          <div className={classes.id}>
            <CopyableId id={environment.id} label={t("Copy the id of {name}", { name: environment.name })} />
          </div>
          <div className={classes.actions}>
            <EnvironmentActions environment={environment} canUpdate={canUpdate} canDelete={canDelete} />
          </div>
        </li>
      ))}
    </ul>
  );
}
