import { Anchor, Table, Text } from "@mantine/core";
import { Link } from "react-router";
import { t } from "../../lib/text";
import { count, share } from "./usage-figures";
import classes from "./usage-by.module.css";
import { seriesColor } from "./series-colors";

export interface UsageShare {
  id: string;
  name: string;
  /** Where it belongs; null when the name says it all. */
  place: string | null;
  to: string;
  allowed: number;
  denied: number;
}

/** Who or what the calls were with or for, the busiest first. */
export function UsageBy({ label, shares }: { label: string; shares: readonly UsageShare[] }) {
  const busy = shares
    .filter(({ allowed, denied }) => allowed + denied > 0)
    .toSorted((one, other) => other.allowed + other.denied - one.allowed - one.denied);
  const most = busy[0] ? busy[0].allowed + busy[0].denied : 1;
  if (busy.length === 0) {
    return (
      <Text size="sm" c="dimmed" p={20}>
        {t("None of them had a call in this time.")}
      </Text>
    );
  }
  return (
    <Table className={classes.table} verticalSpacing={10}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{label}</Table.Th>
          <Table.Th scope="col" className={classes.number}>
            {t("Calls")}
          </Table.Th>
          <Table.Th scope="col" className={classes.number}>
            {t("Refused")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {busy.map(({ id, name, place, to, allowed, denied }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row">
              <Anchor component={Link} to={to} className={classes.name} title={name}>
                <bdi>{name}</bdi>
              </Anchor>
              {place !== null && (
                <Text size="xs" c="dimmed" truncate title={place}>
                  <bdi>{place}</bdi>
                </Text>
              )}
              <div className={classes.bar} aria-hidden>
                <span style={{ width: `${(allowed / most) * 100}%`, background: seriesColor("allowed") }} />
                <span style={{ width: `${(denied / most) * 100}%`, background: seriesColor("key") }} />
              </div>
            </Table.Th>
            <Table.Td className={classes.number}>{count(allowed + denied)}</Table.Td>
            <Table.Td className={classes.number}>
              {count(denied)}{" "}
              <Text span size="xs" c="dimmed">
                {share(denied, allowed + denied)}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
