import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { useParams, useSearchParams } from "react-router";
import { usageRange } from "../features/usage/usage-range";
import { UsageReport } from "../features/usage/usage-report";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { readPreset } from "../lib/time-range";
import { useNow } from "../lib/use-now";
import { ErrorState } from "../ui/error-state";
import { PresetField } from "../ui/preset-field";
import { Section } from "../ui/section";
import { NotFoundRoute } from "./not-found";

const ApiKeyUsageQuery = graphql(`
  query ApiKeyUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {
    apiKey(id: $id) {
      id
      usage(from: $from, to: $to, bucket: $bucket) {
        ...UsageReport_report
      }
    }
  }
`);

/** A tab of a key's page: how often the key was used, and what the calls were told. */
export function ApiKeyUsageRoute() {
  const { keyId = "" } = useParams();
  const [params, setParams] = useSearchParams();
  const preset = readPreset(params.get("range")) ?? "7d";
  const range = usageRange(preset, useNow());
  const { data, previousData, error, refetch, loading } = useQuery(ApiKeyUsageQuery, {
    variables: { id: keyId, ...range },
  });
  if (data && !data.apiKey) return <NotFoundRoute />;
  const report = (data ?? previousData)?.apiKey?.usage;
  if (error && !report) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Section
      title={t("Calls over time")}
      actions={
        <PresetField
          preset={preset}
          onChange={(chosen) => setParams({ range: chosen }, { preventScrollReset: true })}
        />
      }
      flush
    >
      <div aria-busy={loading}>
        {report ? (
          <UsageReport
            report={report}
            bucket={range.bucket}
            toOfOutcome={(code) => `../requests?${new URLSearchParams({ code, range: preset })}`}
          />
        ) : (
          <Skeleton height={380} m={20} width="auto" radius="md" />
        )}
      </div>
    </Section>
  );
}
