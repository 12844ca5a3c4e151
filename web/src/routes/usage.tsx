import { useQuery } from "@apollo/client/react";
import { Button, SegmentedControl, Skeleton, Stack } from "@mantine/core";
import { can } from "@claviger/shared/permissions";
import { IconSearchOff } from "@tabler/icons-react";
import { useSearchParams } from "react-router";
import { EnvironmentField } from "../features/projects/environment-field";
import { usageRange } from "../features/usage/usage-range";
import { UsageReport } from "../features/usage/usage-report";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { readPreset } from "../lib/time-range";
import { useNow } from "../lib/use-now";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { PresetField } from "../ui/preset-field";
import { Section } from "../ui/section";
import { KeyChoice } from "./key-choice";
import { NotFoundRoute } from "./not-found";
import { RoleGate } from "./role-gate";
import { useCurrentOrganization } from "./shell-context";
import { UsageByEnvironment, UsageByKey } from "./usage-breakdown";

const UsageQuery = graphql(`
  query Usage(
    $slug: String!
    $from: DateTime!
    $to: DateTime!
    $bucket: UsageBucket!
    $ofAll: Boolean!
    $environmentId: ID!
    $ofEnvironment: Boolean!
    $apiKeyId: ID!
    $ofKey: Boolean!
  ) {
    organization(slug: $slug) {
      id
      ...EnvironmentField_organization
      usage(from: $from, to: $to, bucket: $bucket) @include(if: $ofAll) {
        ...UsageReport_report
      }
    }
    environment(id: $environmentId) @include(if: $ofEnvironment) {
      id
      usage(from: $from, to: $to, bucket: $bucket) {
        ...UsageReport_report
      }
    }
    apiKey(id: $apiKeyId) @include(if: $ofKey) {
      id
      usage(from: $from, to: $to, bucket: $bucket) {
        ...UsageReport_report
      }
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;

export function UsageRoute() {
  return (
    <RoleGate action="usage.read" title={t("Usage")}>
      <Usage />
    </RoleGate>
  );
}

function Usage() {
  const { slug, rights } = useCurrentOrganization();
  const [params, setParams] = useSearchParams();
  const preset = readPreset(params.get("range")) ?? "7d";
  const apiKeyId = params.get("key") || null;
  // A report is about one of them: there is none of a key in an environment.
  const environmentId = apiKeyId === null ? params.get("environment") || null : null;
  const isByKey = params.get("by") === "key";
  const range = usageRange(preset, useNow());
  const { data, previousData, error, refetch, loading } = useQuery(UsageQuery, {
    variables: {
      slug,
      ...range,
      ofAll: apiKeyId === null && environmentId === null,
      environmentId: environmentId ?? "",
      ofEnvironment: environmentId !== null,
      apiKeyId: apiKeyId ?? "",
      ofKey: apiKeyId !== null,
    },
  });
  const change = (changed: Record<string, string | null>) =>
    setParams((current) => withChange(current, changed), { preventScrollReset: true });

  if (data && !data.organization) return <NotFoundRoute />;
  const known = data ?? previousData;
  const report = known?.apiKey?.usage ?? known?.environment?.usage ?? known?.organization?.usage;
  const isOfAll = apiKeyId === null && environmentId === null;
  const toOfCalls = (choice: string) => {
    const search = withChange(new URLSearchParams(), {
      code: choice,
      range: preset,
      key: apiKeyId,
      environment: environmentId,
    });
    return `/${slug}/request-logs?${search}`;
  };
  const toOf = (name: "environment" | "key") => (id: string) =>
    `?${withChange(params, { environment: null, key: null, [name]: id })}`;

  return (
    <>
      <PageHeader title={t("Usage")} description={t("How often keys were used, and what the calls were told.")} />
      {error && <ErrorState error={error} isBeside={Boolean(known)} onRetry={() => void refetch()} />}
      {(known || !error) && (
        <Stack gap="lg">
          <Section
            title={t("Calls over time")}
            actions={<PresetField preset={preset} onChange={(chosen) => change({ range: chosen })} />}
            flush
          >
            <FilterBar label={t("Choose whose calls")}>
              <EnvironmentField
                organization={known?.organization ?? null}
                environmentId={environmentId}
                onChange={(id) => change({ environment: id, key: null })}
              />
              <KeyChoice apiKeyId={apiKeyId} onChange={(id) => change({ key: id, environment: null })} />
            </FilterBar>
            <div aria-busy={loading}>
              {data && !report && (
                <Gone what={apiKeyId === null ? "environment" : "key"} onClear={() => setParams({})} />
              )}
              {report && (
                <UsageReport
                  report={report}
                  bucket={range.bucket}
                  toOfOutcome={can(rights, "request_log.read", ORGANIZATION) ? toOfCalls : null}
                />
              )}
              {!data && !report && <Skeleton height={380} m={20} width="auto" radius="md" />}
            </div>
          </Section>
          {isOfAll && (
            <Section
              title={isByKey ? t("By key") : t("By environment")}
              description={isByKey && t("Of the 50 keys that were used last.")}
              actions={
                <SegmentedControl
                  aria-label={t("Break down")}
                  size="xs"
                  data={[
                    { value: "environment", label: t("By environment") },
                    { value: "key", label: t("By key") },
                  ]}
                  value={isByKey ? "key" : "environment"}
                  onChange={(by) => change({ by: by === "key" ? by : null })}
                />
              }
              flush
            >
              {isByKey ? (
                <UsageByKey range={range} toOf={toOf("key")} />
              ) : (
                <UsageByEnvironment range={range} toOf={toOf("environment")} />
              )}
            </Section>
          )}
        </Stack>
      )}
    </>
  );
}

/** In place of a report about what is no longer there. */
function Gone({ what, onClear }: { what: "environment" | "key"; onClear: () => void }) {
  return (
    <EmptyState
      icon={<IconSearchOff size={24} stroke={1.5} />}
      title={what === "key" ? t("There is no such key") : t("There is no such environment")}
      action={
        <Button variant="default" onClick={onClear}>
          {t("Show all calls")}
        </Button>
      }
    >
      {t("It may have been deleted. Its calls are still counted among all.")}
    </EmptyState>
  );
}

/** An address with some of what it says said otherwise, or no longer. */
function withChange(params: URLSearchParams, change: Record<string, string | null>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
