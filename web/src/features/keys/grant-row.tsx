import { ActionIcon, Group, SegmentedControl, Select, Text, Tooltip } from "@mantine/core";
import type { EnvironmentKind } from "@claviger/shared/environments";
import { PERMISSIONS, type Permission } from "@claviger/shared/permissions";
import { IconTrash } from "@tabler/icons-react";
import { environmentsFor, findProject, type GrantDraft, type GrantableProject } from "./grants";
import classes from "./grant-row.module.css";
import { PERMISSION_LABELS } from "./key-access";
import { ProblemText } from "./problem-text";

const MEANINGS: Record<Permission, string> = {
  READ: "Reads. May ask whether other keys are valid there.",
  WRITE: "Reads, and also creates and updates.",
  MANAGE: "Reads and writes, and also deletes and manages keys within its own rights.",
};

const EVERY = "every";

/** Inside of the dialog that the row is part of: what lies beside a modal dialog counts as absent. */
const CHOICES = { withinPortal: false } as const;

interface GrantRowProps {
  place: number;
  grant: GrantDraft;
  environmentKind: EnvironmentKind | null;
  projects: readonly GrantableProject[];
  problem: string | undefined;
  onChange: (change: Partial<GrantDraft>) => void;
  onRemove: () => void;
}

export function GrantRow({ place, grant, environmentKind, projects, problem, onChange, onRemove }: GrantRowProps) {
  const environments = environmentsFor(findProject(projects, grant.projectId), environmentKind);
  const every = `All ${environmentKind === null ? "" : `${environmentKind.toLowerCase()} `}environments`;
  return (
    <div className={classes.row} role="group" aria-label={`Grant ${place}`} data-invalid={problem !== undefined}>
      <div className={classes.fields}>
        <Select
          aria-label="Project"
          placeholder="Project"
          className={classes.project}
          data={projects.map(({ id, name }) => ({ value: id, label: name }))}
          value={grant.projectId}
          onChange={(projectId) => onChange({ projectId, environmentId: null })}
          searchable={projects.length > 6}
          allowDeselect={false}
          comboboxProps={CHOICES}
          nothingFoundMessage="No such project"
        />
        <Select
          aria-label="Environments"
          className={classes.environment}
          data={[{ value: EVERY, label: every }, ...environments.map(({ id, name }) => ({ value: id, label: name }))]}
          value={grant.environmentId ?? EVERY}
          onChange={(chosen) => onChange({ environmentId: chosen === EVERY ? null : chosen })}
          disabled={grant.projectId === null}
          allowDeselect={false}
          comboboxProps={CHOICES}
        />
        <SegmentedControl<Permission>
          aria-label="Permission"
          className={classes.permission}
          data={PERMISSIONS.map((value) => ({ value, label: PERMISSION_LABELS[value] }))}
          value={grant.permission}
          onChange={(permission) => onChange({ permission })}
        />
        <Tooltip label="Remove this grant">
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Remove grant ${place}`} onClick={onRemove}>
            <IconTrash size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <Group gap="xs" mt={6}>
        <Text size="xs" c="dimmed">
          {MEANINGS[grant.permission]}
        </Text>
        <ProblemText>{problem}</ProblemText>
      </Group>
    </div>
  );
}
