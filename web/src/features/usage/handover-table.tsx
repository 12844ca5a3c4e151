import { Table } from "@mantine/core";
import { t } from "../../lib/text";
import { TableScroll } from "../../ui/table-scroll";
import { handoverLabel, type HandoverBucket, type HandoverPoint } from "./handover-points";
import { count } from "./usage-figures";
import classes from "./usage-report.module.css";

interface HandoverTableProps {
  points: readonly HandoverPoint[];
  bucket: HandoverBucket;
}

/** What the plot draws, as numbers: the latest first, without the hours or days in which nothing was asked. */
export function HandoverTable({ points, bucket }: HandoverTableProps) {
  const busy = points.filter(({ old, fresh }) => old + fresh > 0).toReversed();
  return (
    <TableScroll label={t("Calls by secret, in numbers")} minWidth={300}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{bucket === "HOUR" ? t("Hour") : t("Day (UTC)")}</Table.Th>
            <Table.Th scope="col" className={classes.number}>
              {t("Old secret")}
            </Table.Th>
            <Table.Th scope="col" className={classes.number}>
              {t("New secret")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {busy.map(({ at, old, fresh }) => (
            <Table.Tr key={at}>
              <Table.Th scope="row" fz="sm" fw={400} c="inherit">
                <time dateTime={at}>{handoverLabel(at, bucket)}</time>
              </Table.Th>
              <Table.Td className={classes.number}>{count(old)}</Table.Td>
              <Table.Td className={classes.number}>{count(fresh)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}
