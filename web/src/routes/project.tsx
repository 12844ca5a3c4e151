import { Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { can } from "@claviger/shared/permissions";
import { IconPlus, IconStack2 } from "@tabler/icons-react";
import { CreateEnvironmentDialog } from "../features/projects/create-environment-dialog";
import { EnvironmentList } from "../features/projects/environment-list";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { Section } from "../ui/section";
import { useCurrentProject } from "./project-context";
import { ProjectKeys } from "./project-keys";
import { useCurrentOrganization } from "./shell-context";

const ORGANIZATION = { kind: "organization" } as const;

export function ProjectRoute() {
  const { rights } = useCurrentOrganization();
  const project = useCurrentProject();
  const [isCreating, creating] = useDisclosure(false);
  const target = { kind: "project", projectId: project.id } as const;
  const newEnvironment = can(rights, "environment.create", target) && (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      onClick={creating.open}
    >
      {t("New environment")}
    </Button>
  );

  return (
    <>
      <Stack gap="lg">
        <Section
          title={t("Environments")}
          description={t("A key reaches one kind of environment. Your API names its id when it asks about a key.")}
          actions={newEnvironment}
          flush
        >
          {project.environments.length === 0 ? (
            <EmptyState
              icon={<IconStack2 size={24} stroke={1.5} />}
              title={t("No environments")}
              action={newEnvironment}
            >
              {t("Without one, no key can be verified for this project.")}
            </EmptyState>
          ) : (
            <EnvironmentList
              environments={project.environments}
              canUpdate={can(rights, "project.update", target)}
              canDelete={can(rights, "project.delete", target)}
            />
          )}
        </Section>
        {can(rights, "api_key.list", ORGANIZATION) && <ProjectKeys projectId={project.id} />}
      </Stack>
      <CreateEnvironmentDialog opened={isCreating} onClose={creating.close} projectId={project.id} />
    </>
  );
}
