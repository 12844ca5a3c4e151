import { useQuery } from "@apollo/client/react";
import { UsageBy } from "../features/usage/usage-by";
import type { UsageRange } from "../features/usage/usage-range";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { TableSkeleton } from "../ui/table-skeleton";
import { useCurrentOrganization } from "./shell-context";

const UsageByEnvironmentQuery = graphql(`
  query UsageByEnvironment($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {
    organization(slug: $slug) {
      id
      projects(first: 50) {
        nodes {
          id
          name
          environments {
            id
            name
            usage(from: $from, to: $to, bucket: $bucket) {
              total {
                allowed
                denied
              }
            }
          }
        }
      }
    }
  }
`);

const UsageByKeyQuery = graphql(`
  query UsageByKey($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {
    organization(slug: $slug) {
      id
      apiKeys(first: 50, orderBy: { by: LAST_USED_AT, direction: DESC }) {
        nodes {
          id
          name
          usage(from: $from, to: $to, bucket: $bucket) {
            total {
              allowed
              denied
            }
          }
        }
      }
    }
  }
`);

interface BreakdownProps {
  range: UsageRange;
  /** The address of the report about one of them. */
  toOf: (id: string) => string;
}

/** Parts of the usage page with queries of their own. */
export function UsageByEnvironment({ range, toOf }: BreakdownProps) {
  const { slug } = useCurrentOrganization();
  const { data, previousData, error, refetch } = useQuery(UsageByEnvironmentQuery, { variables: { slug, ...range } });
  const projects = (data ?? previousData)?.organization?.projects.nodes;
  if (error && !projects) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!projects) return <TableSkeleton columns={3} label={t("Loading environments")} />;
  const shares = projects.flatMap((project) =>
    project.environments.map(({ id, name, usage }) => ({
      id,
      name,
      place: project.name,
      to: toOf(id),
      ...usage.total,
    })),
  );
  return <UsageBy label={t("Environment")} shares={shares} />;
}

export function UsageByKey({ range, toOf }: BreakdownProps) {
  const { slug } = useCurrentOrganization();
  const { data, previousData, error, refetch } = useQuery(UsageByKeyQuery, { variables: { slug, ...range } });
  const keys = (data ?? previousData)?.organization?.apiKeys.nodes;
  if (error && !keys) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!keys) return <TableSkeleton columns={3} label={t("Loading keys")} />;
  const shares = keys.map(({ id, name, usage }) => ({ id, name, place: null, to: toOf(id), ...usage.total }));
  return <UsageBy label={t("Key")} shares={shares} />;
}
