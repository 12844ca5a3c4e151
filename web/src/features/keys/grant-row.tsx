import { ActionIcon, Group, SegmentedControl, Select, Text, Tooltip } from "@mantine/core";
import type { EnvironmentKind } from "@claviger/shared/environments";
import { PERMISSIONS, type Permission } from "@claviger/shared/permissions";
import { IconTrash } from "@tabler/icons-react";
import { message, t, textOf, type Message } from "../../lib/text";
import { useDropdownPlace } from "../../ui/dropdown-place";
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

const MEANINGS: Record<Permission | "NONE", Message> = {
  NONE: message("Its scopes alone: nothing in Claviger itself."),
  READ: message("Reads. May ask whether other keys are valid there."),
  WRITE: message("Reads, and also creates and updates."),
  MANAGE: message("Reads and writes, and also deletes and manages keys within its own rights."),
};

const ALL_ENVIRONMENTS: Record<EnvironmentKind | "ANY", Message> = {
  PRODUCTION: message("All production environments"),
  STAGING: message("All staging environments"),
  DEVELOPMENT: message("All development environments"),
  ANY: message("All environments"),
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
  const every = textOf(ALL_ENVIRONMENTS[bounds.environmentKind ?? "ANY"]);
  const scopes = project?.scopes ?? [];
  const hasScopes = scopes.length > 0 || grant.scopes.length > 0;
  return (
    <div
      className={classes.row}
      role="group"
      aria-label={t("Grant {number, number}", { number: place })}
      data-invalid={problem !== undefined}
    >
      <div className={classes.fields}>
        <Select
          aria-label={t("Project")}
          placeholder={t("Project")}
          data={projects.map(({ id, name }) => ({ value: id, label: name }))}
          value={grant.projectId}
          onChange={(projectId) => onChange(inProject(grant, projectId))}
          searchable={projects.length > 6}
          allowDeselect={false}
          comboboxProps={choices}
          nothingFoundMessage={t("No such project")}
        />
        <Select
          aria-label={t("Environments")}
          placeholder={t("Environment")}
          className={classes.environment}
          data={[{ value: EVERY, label: every }, ...environments.map(({ id, name }) => ({ value: id, label: name }))]}
          value={grant.environmentId === UNCHOSEN ? null : (grant.environmentId ?? EVERY)}
          onChange={(chosen) => onChange({ environmentId: chosen === EVERY ? null : chosen })}
          disabled={grant.projectId === null}
          allowDeselect={false}
          comboboxProps={choices}
        />
        <Tooltip label={t("Remove this grant")}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t("Remove grant {number, number}", { number: place })}
            onClick={onRemove}
          >
            <IconTrash size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <Group gap="xs" mt={8}>
        <SegmentedControl<Permission | typeof NONE>
          aria-label={t("Permission")}
          styles={{
            label: {
              paddingInline: "clamp(2px, 1.2vw, 10px)",
              fontSize: "clamp(0.75rem, 3.3vw, var(--mantine-font-size-sm))",
            },
          }}
          data={[
            ...(hasScopes ? [{ value: NONE, label: t("None") } as const] : []),
            ...PERMISSIONS.map((value) => ({ value, label: textOf(PERMISSION_LABELS[value]) })),
          ]}
          value={grant.permission ?? NONE}
          onChange={(chosen) => onChange({ permission: chosen === NONE ? null : chosen })}
        />
        <Text size="xs" c="dimmed" className={classes.meaning}>
          {textOf(MEANINGS[grant.permission ?? NONE])}
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
