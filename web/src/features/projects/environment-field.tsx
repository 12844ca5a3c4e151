import { NativeSelect } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";

const EnvironmentField_organization = graphql(`
  fragment EnvironmentField_organization on Organization {
    id
    projects(first: 200) {
      nodes {
        id
        name
        environments {
          id
          name
        }
      }
    }
  }
`);

const ALL = "";

interface EnvironmentFieldProps {
  organization: FragmentType<typeof EnvironmentField_organization> | null;
  environmentId: string | null;
  onChange: (id: string | null) => void;
}

/** One environment of all projects. */
export function EnvironmentField({ organization, environmentId, onChange }: EnvironmentFieldProps) {
  const projects = readFragment(EnvironmentField_organization, organization)?.projects.nodes ?? [];
  const isKnown = projects.some(({ environments }) => environments.some(({ id }) => id === environmentId));
  return (
    <NativeSelect
      aria-label={t("Environment")}
      data={[
        { value: ALL, label: t("All environments") },
        ...projects
          .filter(({ environments }) => environments.length > 0)
          .map(({ name, environments }) => ({
            group: name,
            items: environments.map((environment) => ({ value: environment.id, label: environment.name })),
          })),
        // Deleted, or not loaded yet.
        ...(environmentId === null || isKnown ? [] : [{ value: environmentId, label: environmentId }]),
      ]}
      value={environmentId ?? ALL}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
