import { Code, Text } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { accessSentence } from "./access-sentence";
import classes from "./access-summary.module.css";
import { findProject, keyMode, type GrantDraft, type GrantableProject } from "./grants";
import type { KeyFormValues } from "./key-form";

interface AccessSummaryProps {
  values: Pick<KeyFormValues, "environmentKind" | "grants" | "organizationAccess">;
  projects: readonly GrantableProject[];
  keyPrefix: string;
}

/** The key's rights in words, while they are being chosen. */
export function AccessSummary({ values, projects, keyPrefix }: AccessSummaryProps) {
  const { environmentKind, organizationAccess } = values;
  const grants = values.grants.flatMap((grant) => named(grant, projects));
  const mode = keyMode(values.grants, environmentKind, projects);
  return (
    <div className={classes.root} role="status" aria-label="What the key will be able to do">
      <IconShieldCheck size={20} stroke={1.5} aria-hidden className={classes.icon} />
      <div>
        <Text size="sm" fw={550}>
          {accessSentence({ environmentKind, organizationAccess, grants })}
        </Text>
        <Text size="xs" className={classes.detail}>
          {mode === "LIVE" ? "Acts on live data." : "Acts in test mode only."} Its secret will start with{" "}
          <Code>{`${keyPrefix}_${mode.toLowerCase()}_`}</Code>
        </Text>
      </div>
    </div>
  );
}

function named({ projectId, environmentId, permission }: GrantDraft, projects: readonly GrantableProject[]) {
  const project = findProject(projects, projectId);
  if (!project) return [];
  const environment = project.environments.find(({ id }) => id === environmentId);
  return [
    {
      projectId: project.id,
      projectName: project.name,
      environmentId,
      environmentName: environment?.name ?? null,
      permission,
      scopes: [],
    },
  ];
}
