import { Anchor, Group, Table, Text } from "@mantine/core";
import { ENVIRONMENT_KINDS } from "@claviger/shared/environments";
import type { Permission } from "@claviger/shared/permissions";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t, textOf } from "../../lib/text";
import { kindLabel } from "../../ui/environment-badges";
import { TableScroll } from "../../ui/table-scroll";
import { PERMISSION_LABELS } from "./key-access";
import { keysAddress } from "./keys-address";
import { byKind, heldByEnvironment, LEVELS, type Held } from "./reach";
import classes from "./reach-map.module.css";

const ReachMap_organization = graphql(`
  fragment ReachMap_organization on Organization {
    slug
    apiKeyReach {
      permission
      count
      environment {
        id
      }
    }
  }
`);

const ReachMap_projects = graphql(`
  fragment ReachMap_projects on ProjectConnection {
    nodes {
      id
      name
      slug
      environments {
        id
        name
        kind
      }
    }
  }
`);

interface ReachMapProps {
  organization: FragmentType<typeof ReachMap_organization>;
  projects: FragmentType<typeof ReachMap_projects>;
}

/** How many active keys reach which environment, and the most that any of them may do there: a table that is its own plot. */
export function ReachMap({ organization, projects }: ReachMapProps) {
  const { slug, apiKeyReach } = readFragment(ReachMap_organization, organization);
  const { nodes } = readFragment(ReachMap_projects, projects);
  const held = heldByEnvironment(apiKeyReach);
  return (
    <>
      <Legend />
      <TableScroll label={t("Who can reach what")} minWidth={600}>
        <Table className={classes.table} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("Project")}</Table.Th>
              {ENVIRONMENT_KINDS.map((kind) => (
                <Table.Th key={kind} scope="col">
                  {kindLabel(kind)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {nodes.map(({ id: projectId, name, slug: projectSlug, environments }) => (
              <Table.Tr key={projectId}>
                <Table.Th scope="row" className={classes.project}>
                  <Anchor
                    component={Link}
                    to={`/${slug}/projects/${projectSlug}`}
                    title={name}
                    className={classes.name}
                  >
                    <bdi>{name}</bdi>
                  </Anchor>
                </Table.Th>
                {byKind(environments).map(([kind, ofKind]) => (
                  <Table.Td key={kind}>
                    {ofKind.map(({ id: environmentId, name: environment }) => (
                      <Cell
                        key={environmentId}
                        name={ofKind.length > 1 || environment.toUpperCase() !== kind ? environment : null}
                        held={held.get(environmentId) ?? []}
                        to={keysAddress(slug, { status: "ACTIVE", projectId, environmentId })}
                      />
                    ))}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </TableScroll>
    </>
  );
}

interface CellProps {
  /** Of the environment; null where it is called like its kind. */
  name: string | null;
  held: readonly Held[];
  to: string;
}

function Cell({ name, held, to }: CellProps) {
  const title = name !== null && (
    <Text size="xs" truncate title={name}>
      <bdi>{name}</bdi>
    </Text>
  );
  const [most] = held;
  if (!most) {
    return (
      <div className={classes.cell} data-level="none">
        {title}
        <Text size="sm" c="dimmed">
          {t("No keys")}
        </Text>
      </div>
    );
  }
  const sum = held.reduce((total, { count }) => total + count, 0);
  return (
    <Link to={to} className={classes.cell} data-level={styleOf(most.level)}>
      {title}
      <Text size="sm" fw={600}>
        {t("{count, plural, one {# key} other {# keys}}", { count: sum })}
      </Text>
      <Text size="xs">{held.map(countOf).join(" · ")}</Text>
    </Link>
  );
}

function Legend() {
  return (
    <Group gap="md" className={classes.legend} aria-hidden>
      <Text size="xs" c="dimmed">
        {t("The most that any key may do there:")}
      </Text>
      {LEVELS.map((level) => (
        <Group key={labelOf(level)} gap={6}>
          <span className={classes.swatch} data-level={styleOf(level)} />
          <Text size="xs">{labelOf(level)}</Text>
        </Group>
      ))}
    </Group>
  );
}

const labelOf = (level: Permission | null): string =>
  level === null ? t("Scopes only") : textOf(PERMISSION_LABELS[level]);
const countOf = ({ level, count }: Held): string =>
  t(
    "{level, select, READ {{count, number} read} WRITE {{count, number} write} MANAGE {{count, number} manage} other {{count, number} scopes only}}",
    { level: level ?? "SCOPES", count },
  );
const styleOf = (level: Permission | null): string => level?.toLowerCase() ?? "scopes";
