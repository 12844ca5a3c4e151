import { Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { counted } from "../../lib/plural";
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
        ? "Events are kept for as long as the organization exists."
        : `The ${plan.name} plan keeps events for ${counted(plan.auditRetentionDays, "day")}.`}
      {cut && (
        <>
          {" "}
          Older ones were last removed <RelativeTime at={cut.at} />.
        </>
      )}
    </Text>
  );
}
