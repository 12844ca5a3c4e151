import { Anchor, Table } from "@mantine/core";
import { IconClockOff } from "@tabler/icons-react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { inLanguage } from "../../lib/language";
import { t, textOf } from "../../lib/text";
import { EmptyState } from "../../ui/empty-state";
import { keysAddress } from "./keys-address";
import { LAST_USE_NAMES, LAST_USES } from "./last-uses";
import classes from "./last-use-bars.module.css";

const LastUseBars_organization = graphql(`
  fragment LastUseBars_organization on Organization {
    slug
    apiKeyLastUses(since: $since) {
      count
    }
  }
`);

/** How long ago active keys were last used: a table with a bar in each row, so that it is its own twin. */
export function LastUseBars({ organization }: { organization: FragmentType<typeof LastUseBars_organization> }) {
  const { slug, apiKeyLastUses } = readFragment(LastUseBars_organization, organization);
  const rows = LAST_USE_NAMES.map((name, index) => ({ name, count: apiKeyLastUses[index]?.count ?? 0 }));
  const sum = rows.reduce((total, { count }) => total + count, 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (sum === 0) {
    return (
      <EmptyState icon={<IconClockOff size={24} stroke={1.5} />} title={t("No active keys")}>
        {t("Once there are some, this shows how long they have lain unused.")}
      </EmptyState>
    );
  }
  return (
    <Table className={classes.table} verticalSpacing={8} withRowBorders={false}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("Last used")}</Table.Th>
          <Table.Th scope="col">{t("Active keys")}</Table.Th>
          <Table.Th scope="col" className={classes.share}>
            {t("Share")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, count }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fz="sm" fw={400} c="inherit">
              {count === 0 ? (
                textOf(LAST_USES[name].label)
              ) : (
                <Anchor component={Link} to={keysAddress(slug, { lastUse: name })} inherit>
                  {textOf(LAST_USES[name].label)}
                </Anchor>
              )}
            </Table.Th>
            <Table.Td>
              <div className={classes.measure}>
                <span
                  className={classes.bar}
                  data-idle={IDLE.has(name) || undefined}
                  style={{ width: count === 0 ? 0 : `max(2px, ${(count / most) * 100}%)` }}
                  aria-hidden
                />
                <span className={classes.count}>{numbers().format(count)}</span>
              </div>
            </Table.Td>
            <Table.Td className={classes.share}>{shares().format(count / sum)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** What the overview advises to disable. */
const IDLE = new Set<string>(["older", "never"]);

const numbers = inLanguage((language) => new Intl.NumberFormat(language));
const shares = inLanguage(
  (language) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }),
);
