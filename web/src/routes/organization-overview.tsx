import { useQuery } from "@apollo/client/react";
import { Anchor, Skeleton } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { attentionVariables, KeyAttention } from "../features/keys/key-attention";
import { usageRange } from "../features/usage/usage-range";
import { UsageReport } from "../features/usage/usage-report";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { Section } from "../ui/section";

const OverviewQuery = graphql(`
  query Overview(
    $slug: String!
    $from: DateTime!
    $to: DateTime!
    $bucket: UsageBucket!
    $unused: ApiKeyFilter!
    $expiring: ApiKeyFilter!
    $due: ApiKeyFilter!
    $grace: ApiKeyFilter!
    $policy: ApiKeyFilter!
  ) {
    organization(slug: $slug) {
      id
      everyKey: apiKeys(first: 1) {
        totalCount
      }
      ...KeyAttention_organization
      usage(from: $from, to: $to, bucket: $bucket) {
        total {
          denied
        }
        ...UsageReport_report
      }
    }
  }
`);

/** What needs attention, and the calls of the week: for who may see keys, once there are any. */
export function OrganizationOverview({ slug }: { slug: string }) {
  const [openedAt] = useState(() => new Date());
  const range = usageRange("7d", openedAt);
  const { data, error, refetch } = useQuery(OverviewQuery, {
    variables: { slug, ...range, ...attentionVariables(openedAt) },
  });
  const organization = data?.organization;
  if (organization?.everyKey.totalCount === 0) return null;
  if (error && !organization) {
    return (
      <Section title={t("Needs attention")}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Section>
    );
  }
  const toOfOutcome = (code: string) =>
    `/${slug}/request-logs?${new URLSearchParams({ code, range: "7d" }).toString()}`;
  return (
    <>
      <Section
        title={t("Needs attention")}
        actions={
          <Anchor component={Link} to={`/${slug}/insights`} size="sm">
            {t("Insights")}
          </Anchor>
        }
        flush
      >
        {organization ? (
          <KeyAttention
            organization={organization}
            refused={{ count: organization.usage.total.denied, to: toOfOutcome("refused") }}
          />
        ) : (
          <Skeleton height={56} m={20} width="auto" radius="md" />
        )}
      </Section>
      <Section
        title={t("Calls of the last 7 days")}
        description={t("By what they were told.")}
        actions={
          <Anchor component={Link} to={`/${slug}/usage`} size="sm">
            {t("All usage")}
          </Anchor>
        }
        flush
      >
        {organization ? (
          <UsageReport report={organization.usage} bucket={range.bucket} toOfOutcome={toOfOutcome} />
        ) : (
          <Skeleton height={380} m={20} width="auto" radius="md" />
        )}
      </Section>
    </>
  );
}
