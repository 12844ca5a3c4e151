import { Anchor, Table, Text } from "@mantine/core";
import { IconCalendarCheck } from "@tabler/icons-react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { inLanguage } from "../../lib/language";
import { t } from "../../lib/text";
import { EmptyState } from "../../ui/empty-state";
import { TableScroll } from "../../ui/table-scroll";
import { TableTwin } from "../../ui/table-twin";
import { expiryMonths, strengthOf, type ExpiryDay, type ExpiryMonth } from "./expiry-months";
import { keysAddress } from "./keys-address";
import { sayDay } from "./whole-days";
import classes from "./expiry-calendar.module.css";

const ExpiryCalendar_organization = graphql(`
  fragment ExpiryCalendar_organization on Organization {
    slug
    activeApiKeyCount
    apiKeyExpiries(from: $from, to: $to) {
      day
      count
    }
  }
`);

interface ExpiryCalendarProps {
  organization: FragmentType<typeof ExpiryCalendar_organization>;
  now: Date;
}

/** On which days of the coming year keys expire, and how many. */
export function ExpiryCalendar({ organization, now }: ExpiryCalendarProps) {
  const { slug, activeApiKeyCount, apiKeyExpiries } = readFragment(ExpiryCalendar_organization, organization);
  const months = expiryMonths(apiKeyExpiries, now);
  const days = months.flatMap((month) => month.days).filter(({ count }) => count > 0);
  if (days.length === 0) {
    return (
      <EmptyState icon={<IconCalendarCheck size={24} stroke={1.5} />} title={t("No key expires in the coming year")}>
        {activeApiKeyCount === 0
          ? t("There are no keys in force.")
          : t("A key that never expires works until somebody revokes it: the key policy can ask for an expiry.")}
      </EmptyState>
    );
  }
  const sum = days.reduce((total, { count }) => total + count, 0);
  const most = Math.max(...days.map(({ count }) => count));
  const toOf = (day: string) => keysAddress(slug, { expiresOn: day, sortBy: "expires", descending: false });
  return (
    <div className={classes.root}>
      <Text size="sm">
        {t(
          "{inForce, plural, one {There is # key in force.} other {There are # keys in force.}} {sum, plural, one {# of them expires} other {# of them expire}} within these twelve months.",
          { inForce: activeApiKeyCount, sum },
        )}{" "}
        {most > 1 && `${t("At most {most, number} on one day.", { most })} `}
        {sum < activeApiKeyCount && t("The others expire later or never.")}
      </Text>
      <div className={classes.months}>
        {months.map((month) => (
          <Month key={month.begins.getTime()} month={month} most={most} toOf={toOf} />
        ))}
      </div>
      <TableTwin className={classes.numbers}>
        <Days days={days} toOf={toOf} />
      </TableTwin>
    </div>
  );
}

interface MonthProps {
  month: ExpiryMonth;
  most: number;
  toOf: (day: string) => string;
}

function Month({ month: { begins, lead, days, count }, most, toOf }: MonthProps) {
  const name = monthName().format(begins);
  const keys = t("{count, plural, one {# key} other {# keys}}", { count });
  return (
    <div role="group" aria-label={`${name}: ${keys}`}>
      <Text size="sm" fw={550} aria-hidden mb={4}>
        {name}{" "}
        {count > 0 && (
          <Text span size="xs" c="dimmed" fw={400}>
            {keys}
          </Text>
        )}
      </Text>
      <div className={classes.days}>
        {weekdays().map((weekday, index) => (
          <span key={index} aria-hidden className={classes.weekday}>
            {weekday}
          </span>
        ))}
        {days.map((day, index) => (
          <Day key={day.name} day={day} most={most} column={index === 0 ? lead + 1 : null} to={toOf(day.name)} />
        ))}
      </div>
    </div>
  );
}

interface DayProps {
  day: ExpiryDay;
  most: number;
  /** Of the week, from 1 to 7, for the first of the month. */
  column: number | null;
  to: string;
}

function Day({ day: { name, number, count, isPast, isToday }, most, column, to }: DayProps) {
  const style = column === null ? undefined : { gridColumnStart: column };
  if (count === 0) {
    return (
      <span
        aria-hidden
        className={classes.day}
        data-past={isPast || undefined}
        data-today={isToday || undefined}
        style={style}
      >
        {number}
      </span>
    );
  }
  const says = t("{day}: {count, plural, one {# key} other {# keys}}", { day: sayDay(name), count });
  return (
    <Link
      to={to}
      className={classes.day}
      data-strength={strengthOf(count, most)}
      data-today={isToday || undefined}
      style={style}
      aria-label={says}
      title={says}
    >
      {number}
    </Link>
  );
}

function Days({ days, toOf }: { days: readonly ExpiryDay[]; toOf: (day: string) => string }) {
  return (
    <TableScroll label={t("Expiring keys by day")} minWidth={260}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("Day (UTC)")}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t("Keys that expire")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map(({ name, count }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={Link} to={toOf(name)} size="sm">
                  <time dateTime={name}>{sayDay(name)}</time>
                </Anchor>
              </Table.Th>
              <Table.Td ta="end">{count}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}

const monthName = inLanguage(
  (language) => new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }),
);

/** From Monday, which the fifth of January 1970 was. */
const weekdays = inLanguage((language) => {
  const format = new Intl.DateTimeFormat(language, { weekday: "narrow", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, index) => format.format(new Date((4 + index) * 86_400_000)));
});
