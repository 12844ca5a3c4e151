import { Anchor, Table } from "@mantine/core";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import { Link } from "react-router";
import { t, textOf } from "../../lib/text";
import { CODE_LABELS, OUTCOME_NAMES, OUTCOMES, outcomeOf } from "../../ui/outcomes";
import { seriesColor } from "./series-colors";
import { byOutcome, count, share } from "./usage-figures";
import classes from "./usage-report.module.css";

interface OutcomeTableProps {
  total: { allowed: number; denied: number; byCode: readonly { code: VerificationCode; count: number }[] };
  toOf: ((choice: string) => string) | null;
}

/** The plot's legend, and how often each reason was given. */
export function OutcomeTable({ total, toOf }: OutcomeTableProps) {
  const counts = byOutcome(total);
  const calls = total.allowed + total.denied;
  return (
    <Table className={classes.outcomes} verticalSpacing={8} aria-label={t("Calls by outcome")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("Outcome")}</Table.Th>
          <Table.Th scope="col" className={classes.number}>
            {t("Calls")}
          </Table.Th>
          <Table.Th scope="col" className={classes.number}>
            {t("Share")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {OUTCOME_NAMES.filter((name) => counts[name] > 0).flatMap((name) => [
          <Row
            key={name}
            label={textOf(OUTCOMES[name].label)}
            mark={seriesColor(name)}
            calls={counts[name]}
            of={calls}
            to={toOf?.(name === "allowed" ? "valid" : name)}
          />,
          ...total.byCode
            .filter(({ code }) => outcomeOf(code) === name)
            .map(({ code, count: times }) => (
              <Row
                key={code}
                label={textOf(CODE_LABELS[code])}
                calls={times}
                of={calls}
                to={toOf?.(code.toLowerCase())}
              />
            )),
        ])}
      </Table.Tbody>
    </Table>
  );
}

interface RowProps {
  label: string;
  /** The color in the plot; absent for one of the reasons under an outcome. */
  mark?: string;
  calls: number;
  of: number;
  to: string | undefined;
}

function Row({ label, mark, calls, of, to }: RowProps) {
  const name = to === undefined ? label : <NameLink label={label} to={to} />;
  return (
    <Table.Tr>
      <Table.Th scope="row" fz="sm" fw={mark === undefined ? 400 : 550} c="inherit">
        <span className={classes.name}>
          <span className={classes.mark} style={{ background: mark }} />
          {name}
        </span>
      </Table.Th>
      <Table.Td className={classes.number}>{count(calls)}</Table.Td>
      <Table.Td className={classes.number}>{share(calls, of)}</Table.Td>
    </Table.Tr>
  );
}

function NameLink({ label, to }: { label: string; to: string }) {
  return (
    <Anchor component={Link} to={to} inherit underline="hover" c="var(--mantine-color-text)">
      {label}
    </Anchor>
  );
}
