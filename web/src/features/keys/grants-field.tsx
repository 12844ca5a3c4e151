import { Button, Input, Stack, Text } from "@mantine/core";
import { LIMITS } from "@claviger/shared/limits";
import { IconPlus } from "@tabler/icons-react";
import { useId } from "react";
import { t } from "../../lib/text";
import { GrantRow } from "./grant-row";
import { settleEnvironments, type GrantDraft, type GrantableProject, type KeyBounds } from "./grants";
import { newGrant } from "./key-form";
import { ProblemText } from "./problem-text";

interface GrantsFieldProps {
  value: readonly GrantDraft[];
  onChange: (grants: GrantDraft[]) => void;
  bounds: KeyBounds;
  projects: readonly GrantableProject[];
  /** How many there are; the form knows the first of them only. */
  projectCount: number;
  /** By field: `grants` for all of them, `grants.0` for the first row. */
  errors: Readonly<Record<string, string>>;
}

export function GrantsField({ value, onChange, bounds, projects, projectCount, errors }: GrantsFieldProps) {
  const labelId = useId();
  const change = (rowId: string, changed: Partial<GrantDraft>) =>
    onChange(
      settleEnvironments(
        value.map((grant) => (grant.rowId === rowId ? { ...grant, ...changed } : grant)),
        bounds,
        projects,
      ),
    );
  return (
    <div role="group" aria-labelledby={labelId}>
      <Input.Label component="div" id={labelId} labelElement="div">
        {t("Access to projects")}
      </Input.Label>
      <Input.Description mb="xs">{t("Each grant names a place and what the key may do there.")}</Input.Description>
      <Stack gap="xs" align="stretch">
        {value.map((grant, index) => (
          <GrantRow
            key={grant.rowId}
            place={index + 1}
            grant={grant}
            bounds={bounds}
            projects={projects}
            problem={errors[`grants.${index}`]}
            onChange={(changed) => change(grant.rowId, changed)}
            onRemove={() => onChange(value.filter(({ rowId }) => rowId !== grant.rowId))}
          />
        ))}
        {projects.length === 0 && (
          <Text size="sm" c="dimmed">
            {t("There are no projects yet. Create one first to give a key access to its environments.")}
          </Text>
        )}
        {projectCount > projects.length && (
          <Text size="sm" c="dimmed">
            {t("The first {count} of {total} projects can be chosen here; the API grants access to any.", {
              count: projects.length,
              total: projectCount,
            })}
          </Text>
        )}
        <ProblemText>{errors["grants"]}</ProblemText>
        {projects.length > 0 && value.length < LIMITS.grants && (
          <Button
            variant="subtle"
            size="compact-sm"
            style={{ alignSelf: "flex-start" }}
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...value, newGrant()])}
          >
            {t("Add a grant")}
          </Button>
        )}
      </Stack>
    </div>
  );
}
