import { Table } from "@mantine/core";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import { t, textOf } from "../../lib/text";
import { OUTCOME_NAMES, OUTCOMES } from "../../ui/outcomes";
import { TableScroll } from "../../ui/table-scroll";
import { bucketLabel, byOutcome, count } from "./usage-figures";
import classes from "./usage-report.module.css";

interface Point {
  at: string;
  totals: { allowed: number; denied: number; byCode: readonly { code: VerificationCode; count: number }[] };
}

interface UsageTableProps {
  points: readonly Point[];
  bucket: "HOUR" | "DAY";
}

/** What the plot draws, as numbers: the latest first, without the hours or days in which nothing was asked. */
export function UsageTable({ points, bucket }: UsageTableProps) {
  const busy = points.filter(({ totals }) => totals.allowed + totals.denied > 0).toReversed();
  const seen = OUTCOME_NAMES.filter(
    (name) => name === "allowed" || busy.some(({ totals }) => byOutcome(totals)[name] > 0),
  );
  return (
    <TableScroll label={t("Calls over time, in numbers")} minWidth={160 + seen.length * 90}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{bucket === "HOUR" ? t("Hour") : t("Day (UTC)")}</Table.Th>
            {seen.map((name) => (
              <Table.Th key={name} scope="col" className={classes.number}>
                {textOf(OUTCOMES[name].label)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {busy.map(({ at, totals }) => {
            const counts = byOutcome(totals);
            return (
              <Table.Tr key={at}>
                <Table.Th scope="row" fz="sm" fw={400} c="inherit">
                  <time dateTime={at}>{bucketLabel(at, bucket)}</time>
                </Table.Th>
                {seen.map((name) => (
                  <Table.Td key={name} className={classes.number}>
                    {count(counts[name])}
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}
