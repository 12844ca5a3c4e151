import { Progress, Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { counted } from "../../lib/plural";

const PlanUsage_organization = graphql(`
  fragment PlanUsage_organization on Organization {
    id
    activeApiKeyCount
    plan {
      id
      name
      apiKeys
      maxActiveKeys
    }
  }
`);

/** How much of what the plan has room for is used. */
export function PlanUsage({ organization }: { organization: FragmentType<typeof PlanUsage_organization> }) {
  const { activeApiKeyCount: count, plan } = readFragment(PlanUsage_organization, organization);
  if (!plan.apiKeys) {
    return (
      <Text size="sm">
        The {plan.name} plan has no API keys
        {count > 0 && `: ${counted(count, "key")} made before ${count === 1 ? "is" : "are"} refused meanwhile`}.
      </Text>
    );
  }
  const max = plan.maxActiveKeys;
  const isOver = max !== null && count >= max;
  return (
    <>
      <Text size="sm" mb={max === null ? 0 : 6}>
        {max === null ? (
          <>
            {counted(count, "key")} in force. The {plan.name} plan has no limit.
          </>
        ) : (
          <>
            {count.toLocaleString("en")} of {counted(max, "key")} in force
            {isOver && ". No more can be created until some are revoked or the plan has room for more"}
          </>
        )}
      </Text>
      {max !== null && (
        <Progress
          value={max === 0 ? 100 : Math.min(100, (count / max) * 100)}
          color={isOver ? "red" : "indigo"}
          aria-label="Keys in force"
        />
      )}
    </>
  );
}
