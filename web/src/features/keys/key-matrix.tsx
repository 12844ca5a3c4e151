import { Anchor, Code, Group, Table, Text, VisuallyHidden } from "@mantine/core";
import type { EnvironmentKind } from "@claviger/shared/environments";
import { includesPermission, PERMISSIONS } from "@claviger/shared/permissions";
import { IconCheck } from "@tabler/icons-react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { message, t, textOf, type Message } from "../../lib/text";
import { TableScroll } from "../../ui/table-scroll";
import { accessMatrix, type MatrixProject, type MatrixRow } from "./access-matrix";
import { PERMISSION_LABELS } from "./key-access";
import classes from "./key-matrix.module.css";

const KeyMatrix_apiKey = graphql(`
  fragment KeyMatrix_apiKey on ApiKey {
    id
    environmentKind
    mode
    grants {
      permission
      scopes
      environment {
        id
      }
      project {
        id
        name
        slug
        environments {
          id
          name
          kind
          mode
        }
      }
    }
  }
`);

const EVERY_ENVIRONMENT: Record<EnvironmentKind | "ANY", Message> = {
  PRODUCTION: message("Every production environment, later ones too"),
  STAGING: message("Every staging environment, later ones too"),
  DEVELOPMENT: message("Every development environment, later ones too"),
  ANY: message("Every environment, later ones too"),
};

interface KeyMatrixProps {
  apiKey: FragmentType<typeof KeyMatrix_apiKey>;
  organizationSlug: string;
}

/** What the key may do, environment by environment; nothing without grants. */
export function KeyMatrix({ apiKey, organizationSlug }: KeyMatrixProps) {
  const data = readFragment(KeyMatrix_apiKey, apiKey);
  if (data.grants.length === 0) return null;
  const every = textOf(EVERY_ENVIRONMENT[data.environmentKind ?? "ANY"]);
  return (
    <TableScroll label={t("Table of access")} minWidth={540}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("Environment")}</Table.Th>
            {PERMISSIONS.map((permission) => (
              <Table.Th key={permission} scope="col" ta="center" w={76}>
                {textOf(PERMISSION_LABELS[permission])}
              </Table.Th>
            ))}
            <Table.Th scope="col">{t("Scopes")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        {accessMatrix(data).map((project) => (
          <Table.Tbody key={project.id}>
            <Table.Tr className={classes.project}>
              <Table.Th scope="rowgroup" colSpan={5}>
                <ProjectTitle project={project} every={every} to={`/${organizationSlug}/projects/${project.slug}`} />
              </Table.Th>
            </Table.Tr>
            {project.rows.map((row) => (
              <Row key={row.environment.id} row={row} />
            ))}
            {project.rows.length === 0 && (
              <Table.Tr>
                <Table.Td colSpan={5} c="dimmed">
                  {t("The project has no environments.")}
                </Table.Td>
              </Table.Tr>
            )}
          </Table.Tbody>
        ))}
      </Table>
    </TableScroll>
  );
}

function ProjectTitle({ project, every, to }: { project: MatrixProject; every: string; to: string }) {
  return (
    <Group gap={8} wrap="nowrap" justify="space-between">
      <Anchor component={Link} to={to} size="sm" fw={600} truncate="end" title={project.name}>
        <bdi>{project.name}</bdi>
      </Anchor>
      {project.includesFuture && (
        <Text span size="xs" c="dimmed" fw={400}>
          {every}
        </Text>
      )}
    </Group>
  );
}

function Row({ row: { environment, permission, scopes, outOfReach } }: { row: MatrixRow }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fz="sm" fw={500} miw={130} c={outOfReach === null ? "var(--mantine-color-text)" : "dimmed"}>
        <bdi>{environment.name}</bdi>
        {outOfReach !== null && (
          <Text size="xs" c="dimmed" fw={400}>
            {outOfReach}
          </Text>
        )}
      </Table.Th>
      {PERMISSIONS.map((level) => (
        <Table.Td key={level} ta="center">
          <Mark isHeld={includesPermission(permission, level)} />
        </Table.Td>
      ))}
      <Table.Td>
        <Group gap={4}>
          {scopes.map((scope) => (
            <Code key={scope}>{scope}</Code>
          ))}
          {scopes.length === 0 && <Absent label={t("None")} />}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function Mark({ isHeld }: { isHeld: boolean }) {
  return isHeld ? (
    <>
      <IconCheck size={18} stroke={2} aria-hidden className={classes.held} />
      <VisuallyHidden>{t("Yes")}</VisuallyHidden>
    </>
  ) : (
    <Absent label={t("No")} />
  );
}

function Absent({ label }: { label: string }) {
  return (
    <>
      <Text span size="sm" c="dimmed" aria-hidden>
        –
      </Text>
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
}
