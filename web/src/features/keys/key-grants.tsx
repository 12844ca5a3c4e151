import { Anchor, Badge, Code, Group, Table } from "@mantine/core";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { accessSentence } from "./access-sentence";
import { PERMISSION_LABELS, readAccess } from "./key-access";

const KeyGrants_apiKey = graphql(`
  fragment KeyGrants_apiKey on ApiKey {
    id
    environmentKind
    grants {
      permission
      scopes
      project {
        id
        name
        slug
      }
      environment {
        id
        name
      }
    }
    ...KeyAccess_apiKey
  }
`);

interface KeyGrantsProps {
  apiKey: FragmentType<typeof KeyGrants_apiKey>;
  organizationSlug: string;
}

/** What the key may do, in words. */
export function KeySentence({ apiKey }: Pick<KeyGrantsProps, "apiKey">) {
  return accessSentence(readAccess(readFragment(KeyGrants_apiKey, apiKey)));
}

/** What the key may do, grant by grant; nothing without grants. */
export function KeyGrants({ apiKey, organizationSlug }: KeyGrantsProps) {
  const data = readFragment(KeyGrants_apiKey, apiKey);
  if (data.grants.length === 0) return null;
  const every = data.environmentKind === null ? "All" : `All ${data.environmentKind.toLowerCase()} environments`;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Project</Table.Th>
          <Table.Th scope="col">Environments</Table.Th>
          <Table.Th scope="col">Permission and scopes</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {data.grants.map(({ project, environment, permission, scopes }, index) => (
          <Table.Tr key={`${index} ${project.id}`}>
            <Table.Td>
              <Anchor component={Link} to={`/${organizationSlug}/projects/${project.slug}`} size="sm">
                {project.name}
              </Anchor>
            </Table.Td>
            <Table.Td>{environment?.name ?? every}</Table.Td>
            <Table.Td>
              <Group gap={4}>
                {permission && <Badge color="gray">{PERMISSION_LABELS[permission]}</Badge>}
                {scopes.map((scope) => (
                  <Code key={scope}>{scope}</Code>
                ))}
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
