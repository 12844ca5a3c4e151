import { Progress, Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";

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
        {count === 0
          ? t("The {plan} plan has no API keys.", { plan: plan.name })
          : t(
              "The {plan} plan has no API keys: {count, plural, one {# key made before is} other {# keys made before are}} refused meanwhile.",
              { plan: plan.name, count },
            )}
      </Text>
    );
  }
  const max = plan.maxActiveKeys;
  const isOver = max !== null && count >= max;
  return (
    <>
      <Text size="sm" mb={max === null ? 0 : 6}>
        {max === null
          ? t("{count, plural, one {# key} other {# keys}} in force. The {plan} plan has no limit.", {
              count,
              plan: plan.name,
            })
          : isOver
            ? t(
                "{count, number} of {max, plural, one {# key} other {# keys}} in force. No more can be created until some are revoked or the plan has room for more",
                { count, max },
              )
            : t("{count, number} of {max, plural, one {# key} other {# keys}} in force", { count, max })}
      </Text>
      {max !== null && (
        <Progress
          value={max === 0 ? 100 : Math.min(100, (count / max) * 100)}
          color={isOver ? "red" : "indigo"}
          aria-label={t("Keys in force")}
        />
      )}
    </>
  );
}
