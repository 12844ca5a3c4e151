import { ActionIcon, Group, SegmentedControl, Select, Text, Tooltip } from "@mantine/core";
import { PERMISSIONS, type Permission } from "@claviger/shared/permissions";
import { useDropdownPlace } from "../../ui/dropdown-place";
import { IconTrash } from "@tabler/icons-react";
import {
  environmentsFor,
  findProject,
  type GrantDraft,
  type GrantableProject,
  UNCHOSEN,
  type KeyBounds,
} from "./grants";
import classes from "./grant-row.module.css";
import { PERMISSION_LABELS } from "./key-access";
import { ProblemText } from "./problem-text";
import { ScopesField } from "./scopes-field";

const MEANINGS: Record<Permission | "NONE", string> = {
  NONE: "Its scopes alone: nothing in Claviger itself.",
  READ: "Reads. May ask whether other keys are valid there.",
  WRITE: "Reads, and also creates and updates.",
  MANAGE: "Reads and writes, and also deletes and manages keys within its own rights.",
};

const EVERY = "every";
const NONE = "NONE";

interface GrantRowProps {
  place: number;
  grant: GrantDraft;
  bounds: KeyBounds;
  projects: readonly GrantableProject[];
  problem: string | undefined;
  onChange: (change: Partial<GrantDraft>) => void;
  onRemove: () => void;
}

export function GrantRow({ place, grant, bounds, projects, problem, onChange, onRemove }: GrantRowProps) {
  const choices = useDropdownPlace();
  const project = findProject(projects, grant.projectId);
  const environments = environmentsFor(project, bounds);
  const kind = bounds.environmentKind;
  const every = `All ${kind === null ? "" : `${kind.toLowerCase()} `}environments`;
  const scopes = project?.scopes ?? [];
  const hasScopes = scopes.length > 0 || grant.scopes.length > 0;
  return (
    <div className={classes.row} role="group" aria-label={`Grant ${place}`} data-invalid={problem !== undefined}>
      <div className={classes.fields}>
        <Select
          aria-label="Project"
          placeholder="Project"
          data={projects.map(({ id, name }) => ({ value: id, label: name }))}
          value={grant.projectId}
          onChange={(projectId) => onChange(inProject(grant, projectId))}
          searchable={projects.length > 6}
          allowDeselect={false}
          comboboxProps={choices}
          nothingFoundMessage="No such project"
        />
        <Select
          aria-label="Environments"
          placeholder="Environment"
          className={classes.environment}
          data={[{ value: EVERY, label: every }, ...environments.map(({ id, name }) => ({ value: id, label: name }))]}
          value={grant.environmentId === UNCHOSEN ? null : (grant.environmentId ?? EVERY)}
          onChange={(chosen) => onChange({ environmentId: chosen === EVERY ? null : chosen })}
          disabled={grant.projectId === null}
          allowDeselect={false}
          comboboxProps={choices}
        />
        <Tooltip label="Remove this grant">
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Remove grant ${place}`} onClick={onRemove}>
            <IconTrash size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <Group gap="xs" mt={8}>
        <SegmentedControl<Permission | typeof NONE>
          aria-label="Permission"
          styles={{ label: { paddingInline: "clamp(4px, 1.5vw, 10px)" } }}
          data={[
            ...(hasScopes ? [{ value: NONE, label: "None" } as const] : []),
            ...PERMISSIONS.map((value) => ({ value, label: PERMISSION_LABELS[value] })),
          ]}
          value={grant.permission ?? NONE}
          onChange={(chosen) => onChange({ permission: chosen === NONE ? null : chosen })}
        />
        <Text size="xs" c="dimmed" className={classes.meaning}>
          {MEANINGS[grant.permission ?? NONE]}
        </Text>
      </Group>
      {hasScopes && (
        <div className={classes.scopes}>
          <ScopesField catalogue={scopes} value={grant.scopes} onChange={(chosen) => onChange({ scopes: chosen })} />
        </div>
      )}
      <ProblemText>{problem}</ProblemText>
    </div>
  );
}

/** The same permission in another project, which has environments and scopes of its own. */
function inProject({ environmentId, permission }: GrantDraft, projectId: string | null): Partial<GrantDraft> {
  const place = environmentId === null ? null : UNCHOSEN;
  return { projectId, environmentId: place, permission: permission ?? "READ", scopes: [] };
}
