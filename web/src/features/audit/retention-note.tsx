import { Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";

const RetentionNote_organization = graphql(`
  fragment RetentionNote_organization on Organization {
    id
    plan {
      id
      name
      auditRetentionDays
    }
    cuts: auditEvents(first: 1, filter: { actions: ["audit.retention_applied"] }) {
      nodes {
        id
        at
      }
    }
  }
`);

/** How far back the log reaches: for ever, or as long as the plan keeps it. */
export function RetentionNote({ organization }: { organization: FragmentType<typeof RetentionNote_organization> }) {
  const { plan, cuts } = readFragment(RetentionNote_organization, organization);
  const [cut] = cuts.nodes;
  return (
    <Text size="sm" c="dimmed" px={20} pb="sm">
      {plan.auditRetentionDays === null
        ? t("Events are kept for as long as the organization exists.")
        : t("The {plan} plan keeps events for {days, plural, one {# day} other {# days}}.", {
            plan: plan.name,
            days: plan.auditRetentionDays,
          })}
      {cut && <> {rich("Older ones were last removed {when}.", { when: <RelativeTime at={cut.at} /> })}</>}
    </Text>
  );
}
