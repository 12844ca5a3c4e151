import { Button, Group, NativeSelect, Paper } from "@mantine/core";
import { IconStack2 } from "@tabler/icons-react";
import { Fragment, type ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { KindBadge, ModeBadge } from "../ui/environment-badges";
import { useCurrentProject, type CurrentEnvironment } from "./project-context";
import { useCurrentOrganization } from "./shell-context";

interface ProjectEnvironmentProps {
  children: (environment: CurrentEnvironment) => ReactNode;
}

/** Stands before what each environment of a project has for itself: the address says of which, and the reader chooses. */
export function ProjectEnvironment({ children }: ProjectEnvironmentProps) {
  const { environments } = useCurrentProject();
  const [params, setParams] = useSearchParams();
  const asked = params.get("environment");
  const environment = asked === null ? environments[0] : environments.find(({ slug }) => slug === asked);
  if (!environment) return <NoEnvironment isAskedFor={asked !== null && environments.length > 0} />;

  return (
    <>
      <Group gap="sm" mb="md">
        <NativeSelect
          aria-label={t("Environment")}
          data={environments.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={environment.slug}
          // All else in the address is about the environment before.
          onChange={({ currentTarget: { value } }) => setParams({ environment: value })}
          style={{ flex: "0 1 14rem" }}
        />
        <Group gap={6}>
          <KindBadge kind={environment.kind} />
          <ModeBadge mode={environment.mode} />
        </Group>
      </Group>
      <Fragment key={environment.id}>{children(environment)}</Fragment>
    </>
  );
}

function NoEnvironment({ isAskedFor }: { isAskedFor: boolean }) {
  const { slug } = useCurrentOrganization();
  const project = useCurrentProject();
  return (
    <Paper withBorder>
      <EmptyState
        icon={<IconStack2 size={24} stroke={1.5} />}
        title={isAskedFor ? t("There is no such environment") : t("No environments")}
        action={
          <Button component={Link} to={`/${slug}/projects/${project.slug}`} variant="default">
            {t("Environments of the project")}
          </Button>
        }
      >
        {isAskedFor
          ? t("It may have been renamed or deleted.")
          : t("Each has its own customers, limits and routes. Make one first.")}
      </EmptyState>
    </Paper>
  );
}
