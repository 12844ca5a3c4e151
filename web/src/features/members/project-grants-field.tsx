import { NativeSelect, Text } from "@mantine/core";
import { PERMISSIONS } from "@claviger/shared/permissions";
import { useId } from "react";
import { message, t, textOf } from "../../lib/text";
import { PERMISSION_LABELS, withGrant, type NamedProject, type ProjectGrants } from "./project-grants";
import classes from "./project-grants-field.module.css";

const NONE = "";
const CHOICES = [
  { value: NONE, label: message("No access") },
  ...PERMISSIONS.map((value) => ({ value, label: PERMISSION_LABELS[value] })),
];

interface ProjectGrantsFieldProps {
  projects: readonly NamedProject[];
  value: ProjectGrants;
  onChange: (grants: ProjectGrants) => void;
}

export function ProjectGrantsField({ projects, value, onChange }: ProjectGrantsFieldProps) {
  const id = useId();
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t("Projects")}</legend>
      <Text size="xs" c="dimmed">
        {projects.length === 0
          ? t("The organization has no projects yet.")
          : t(
              "Read shows a project; Manage also changes and deletes it and its environments. Keys that they own reach no further; Write matters for those only.",
            )}
      </Text>
      {projects.length > 0 && (
        <ul className={classes.list}>
          {projects.map((project, place) => (
            <li key={project.id} className={classes.project}>
              <label htmlFor={`${id}${place}`} className={classes.name}>
                {project.name}
              </label>
              <NativeSelect
                id={`${id}${place}`}
                size="xs"
                className={classes.permission}
                data={CHOICES.map(({ value: choice, label }) => ({ value: choice, label: textOf(label) }))}
                value={value[project.id] ?? NONE}
                onChange={({ currentTarget }) => {
                  const permission = PERMISSIONS.find((one) => one === currentTarget.value) ?? null;
                  onChange(withGrant(value, project.id, permission));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
