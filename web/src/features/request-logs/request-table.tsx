import { Anchor, Table, Text } from "@mantine/core";
import { Link, type To } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { CodeBadge } from "../../ui/outcomes";
import { RelativeTime } from "../../ui/relative-time";
import { callText, keyText } from "./request-words";
import classes from "./request-table.module.css";

const RequestTable_log = graphql(`
  fragment RequestTable_log on RequestLog {
    id
    at
    code
    surface
    method
    target
    ipAddress
    durationMs
    apiKey {
      id
      name
    }
    environment {
      id
      name
      project {
        id
        name
      }
    }
  }
`);

interface RequestTableProps {
  logs: readonly FragmentType<typeof RequestTable_log>[];
  /** Where a call is told in full. */
  toOf: (id: string) => To;
  /** False where every call is with the same key. */
  withKey?: boolean;
}

/** Calls with keys, the newest first; where it is narrow, all about a call in one cell. */
export function RequestTable({ logs, toOf, withKey = true }: RequestTableProps) {
  return (
    <Table highlightOnHover highlightOnHoverColor="var(--claviger-canvas)" className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" className={classes.call}>
            {t("Call")}
          </Table.Th>
          <Table.Th scope="col" visibleFrom="sm" w={190}>
            {t("Outcome")}
          </Table.Th>
          {withKey && (
            <Table.Th scope="col" visibleFrom="sm">
              {t("Key")}
            </Table.Th>
          )}
          <Table.Th scope="col" visibleFrom="sm">
            {t("Environment")}
          </Table.Th>
          <Table.Th scope="col" className={classes.time}>
            {t("Time")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {readFragment(RequestTable_log, logs).map((log) => (
          <Table.Tr key={log.id}>
            <Table.Td>
              <Anchor
                component={Link}
                to={toOf(log.id)}
                preventScrollReset
                underline="hover"
                c="var(--mantine-color-text)"
                className={classes.target}
                title={callText(log)}
              >
                <bdi>{callText(log)}</bdi>
              </Anchor>
              <Text size="xs" c="dimmed" component="div" hiddenFrom="sm" className={classes.narrow}>
                <CodeBadge code={log.code} />
                {withKey && <bdi>{keyText(log)}</bdi>}
              </Text>
            </Table.Td>
            <Table.Td visibleFrom="sm">
              <CodeBadge code={log.code} />
            </Table.Td>
            {withKey && (
              <Table.Td visibleFrom="sm">
                <Text inherit truncate title={keyText(log)} {...(log.apiKey === null && { c: "dimmed" })}>
                  <bdi>{keyText(log)}</bdi>
                </Text>
              </Table.Td>
            )}
            <Table.Td visibleFrom="sm">
              <Text inherit truncate title={log.environment?.name}>
                <bdi>{log.environment?.name ?? "–"}</bdi>
              </Text>
              <Text size="xs" c="dimmed" truncate title={log.environment?.project.name}>
                <bdi>{log.environment?.project.name}</bdi>
              </Text>
            </Table.Td>
            <Table.Td>
              <RelativeTime at={log.at} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
