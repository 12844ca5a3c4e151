import { useQuery } from "@apollo/client/react";
import { Skeleton, Stack } from "@mantine/core";
import { IconFolders } from "@tabler/icons-react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { ExpiryCalendar } from "../features/keys/expiry-calendar";
import { expiryRange } from "../features/keys/expiry-months";
import { LastUseBars } from "../features/keys/last-use-bars";
import { lastUseInstants } from "../features/keys/last-uses";
import { ReachMap } from "../features/keys/reach-map";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { useCurrentOrganization } from "./shell-context";

const KeyReachQuery = graphql(`
  query KeyReach($slug: String!) {
    organization(slug: $slug) {
      id
      ...ReachMap_organization
    }
  }
`);

const ReachedProjectsQuery = graphql(`
  query ReachedProjects($slug: String!, $after: String) {
    organization(slug: $slug) {
      id
      projects(first: 25, after: $after) {
        ...ReachMap_projects
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

const KeyExpiriesQuery = graphql(`
  query KeyExpiries($slug: String!, $from: DateTime!, $to: DateTime!) {
    organization(slug: $slug) {
      id
      ...ExpiryCalendar_organization
    }
  }
`);

const KeyLastUsesQuery = graphql(`
  query KeyLastUses($slug: String!, $since: [DateTime!]!) {
    organization(slug: $slug) {
      id
      ...LastUseBars_organization
    }
  }
`);

/** Keys as a whole, for whoever would rather look than read. Each plot is asked for by itself: none waits for another. */
export function InsightsRoute() {
  const { slug } = useCurrentOrganization();
  const [now] = useState(() => new Date());
  return (
    <>
      <PageHeader
        title={t("Insights")}
        description={t("All keys at a glance. Whatever you choose opens the list of the keys behind it.")}
      />
      <Stack gap="lg">
        <WhoReachesWhat slug={slug} />
        <WhenKeysExpire slug={slug} now={now} />
        <LastUses slug={slug} now={now} />
      </Stack>
    </>
  );
}

function WhoReachesWhat({ slug }: { slug: string }) {
  const [params, setParams] = useSearchParams();
  const after = params.get("after");
  const reach = useQuery(KeyReachQuery, { variables: { slug } });
  const listed = useQuery(ReachedProjectsQuery, { variables: { slug, after } });
  const organization = reach.data?.organization;
  const projects = (listed.data ?? listed.previousData)?.organization?.projects;
  const failed = reach.error && !organization ? reach : listed.error && !projects ? listed : null;
  const endCursor = projects?.pageInfo.hasNextPage ? projects.pageInfo.endCursor : null;
  return (
    <Section
      title={t("Who can reach what")}
      description={t("Active keys by project and environment, as they were granted it.")}
      flush
    >
      {failed?.error && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !(organization && projects) && <Skeleton height={260} m={20} width="auto" radius="md" />}
      {projects?.totalCount === 0 && (
        <EmptyState icon={<IconFolders size={24} stroke={1.5} />} title={t("No projects yet")}>
          {t("Keys reach the environments of projects.")}
        </EmptyState>
      )}
      {organization && projects && projects.totalCount > 0 && (
        <>
          <ReachMap organization={organization} projects={projects} />
          {(after !== null || endCursor !== null) && (
            <Pager
              label={t("Pages of projects")}
              summary={t("{count, plural, one {# project} other {# projects}}", { count: projects.totalCount })}
              onFirst={after === null ? null : () => setParams({}, { preventScrollReset: true })}
              onNext={endCursor === null ? null : () => setParams({ after: endCursor }, { preventScrollReset: true })}
            />
          )}
        </>
      )}
    </Section>
  );
}

function WhenKeysExpire({ slug, now }: { slug: string; now: Date }) {
  const { data, error, refetch } = useQuery(KeyExpiriesQuery, { variables: { slug, ...expiryRange(now) } });
  const organization = data?.organization;
  return (
    <Section
      title={t("When keys expire")}
      description={t("Keys in force by the day on which they expire, in UTC.")}
      flush
    >
      {organization && <ExpiryCalendar organization={organization} now={now} />}
      {!organization && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!organization && !error && <Skeleton height={420} m={20} width="auto" radius="md" />}
    </Section>
  );
}

function LastUses({ slug, now }: { slug: string; now: Date }) {
  const { data, error, refetch } = useQuery(KeyLastUsesQuery, { variables: { slug, since: lastUseInstants(now) } });
  const organization = data?.organization;
  return (
    <Section
      title={t("Days since last use")}
      description={t("Active keys. What nobody needs can only leak: look at those that lie unused.")}
      flush
    >
      {organization && <LastUseBars organization={organization} />}
      {!organization && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!organization && !error && <Skeleton height={220} m={20} width="auto" radius="md" />}
    </Section>
  );
}
