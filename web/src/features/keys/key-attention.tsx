import { Group, Text } from "@mantine/core";
import { IconChevronRight, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { message, t, textOf, type Message } from "../../lib/text";
import classes from "./key-attention.module.css";
import { attentionFilter, type Attention } from "./key-filters";

const KeyAttention_organization = graphql(`
  fragment KeyAttention_organization on Organization {
    slug
    unused: apiKeys(first: 1, filter: $unused) {
      totalCount
    }
    expiring: apiKeys(first: 1, filter: $expiring) {
      totalCount
    }
    due: apiKeys(first: 1, filter: $due) {
      totalCount
    }
    grace: apiKeys(first: 1, filter: $grace) {
      totalCount
    }
    policy: apiKeys(first: 1, filter: $policy) {
      totalCount
    }
  }
`);

/** What the fragment's query is asked with. */
export const attentionVariables = (now: Date) => ({
  unused: attentionFilter("unused", now),
  expiring: attentionFilter("expiring", now),
  due: attentionFilter("due", now),
  grace: attentionFilter("grace", now),
  policy: attentionFilter("policy", now),
});

/** The most pressing first. */
const MATTERS: readonly { attention: Attention; says: Message; why: Message }[] = [
  {
    attention: "policy",
    says: message("{count, plural, one {# key refused by the key policy} other {# keys refused by the key policy}}"),
    why: message("Every call with them fails until they are replaced or the policy allows them."),
  },
  {
    attention: "expiring",
    says: message("{count, plural, one {# key expires within 30 days} other {# keys expire within 30 days}}"),
    why: message("Whoever calls with them is refused from then on."),
  },
  {
    attention: "grace",
    says: message(
      "{count, plural, one {# key with an old secret that still works} other {# keys with an old secret that still works}}",
    ),
    why: message("A rotation is over once nobody calls with the old secret any more."),
  },
  {
    attention: "due",
    says: message("{count, plural, one {# key due for rotation} other {# keys due for rotation}}"),
    why: message("Their secrets are older than the key policy advises."),
  },
  {
    attention: "unused",
    says: message(
      "{count, plural, one {# key never used, or not for 90 days} other {# keys never used, or not for 90 days}}",
    ),
    why: message("What nobody needs can only leak: disable them, and revoke them once nobody complains."),
  },
];

interface KeyAttentionProps {
  organization: FragmentType<typeof KeyAttention_organization>;
  /** How many calls were refused in the last 7 days, and where they are listed. */
  refused: { count: number; to: string };
}

/** What somebody should look at, each with the way there. */
export function KeyAttention({ organization, refused }: KeyAttentionProps) {
  const data = readFragment(KeyAttention_organization, organization);
  const matters = MATTERS.map(({ attention, says, why }) => ({
    to: `/${data.slug}/settings/api-keys?attention=${attention}`,
    count: data[attention].totalCount,
    says,
    why,
  })).filter(({ count }) => count > 0);
  if (refused.count > 0) {
    matters.push({
      to: refused.to,
      count: refused.count,
      says: message("{count, plural, one {# call refused in 7 days} other {# calls refused in 7 days}}"),
      why: message("By a wrong key, a missing right or a limit. The request logs have each of them."),
    });
  }
  if (matters.length === 0) {
    return (
      <Group gap="sm" px={20} py="md" wrap="nowrap">
        <IconCircleCheck size={20} stroke={1.5} aria-hidden className={classes.fine} />
        <Text size="sm">
          {t("Nothing: no key expires soon, lies unused or breaks a rule, and no call was refused.")}
        </Text>
      </Group>
    );
  }
  return (
    <ul className={classes.list}>
      {matters.map(({ to, count, says, why }) => (
        <li key={to}>
          <Link to={to} className={classes.matter}>
            <span>
              <Text span size="sm" fw={550} display="block">
                {textOf(says, { count })}
              </Text>
              <Text span size="sm" c="dimmed">
                {textOf(why)}
              </Text>
            </span>
            <IconChevronRight size={18} stroke={1.5} aria-hidden className={classes.arrow} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
