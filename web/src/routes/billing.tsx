import { useQuery } from "@apollo/client/react";
import { Anchor, Skeleton, Stack, Text } from "@mantine/core";
import { can } from "@claviger/shared/permissions";
import { useState } from "react";
import { ChangePlanDialog } from "../features/plans/change-plan-dialog";
import { PlanCard } from "../features/plans/plan-card";
import { PlanUsage } from "../features/plans/plan-usage";
import { planConsequences } from "../features/plans/plan-words";
import classes from "../features/plans/plan-card.module.css";
import { graphql } from "../graphql";
import { rich, t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Section } from "../ui/section";
import { NotFoundRoute } from "./not-found";
import { useCurrentOrganization } from "./shell-context";

const BillingQuery = graphql(`
  query Billing($slug: String!, $seesKeys: Boolean!) {
    installation {
      ownersMayChangePlan
    }
    plans {
      id
      name
      apiKeys
      liveKeys
      maxActiveKeys
      auditRetentionDays
      requestLogRetentionDays
      ...PlanCard_plan
    }
    organization(slug: $slug) {
      id
      plan {
        id
        name
        apiKeys
        liveKeys
        maxActiveKeys
        auditRetentionDays
        requestLogRetentionDays
      }
      apiKeyAvailability {
        available
        owners {
          id
          name
          email
        }
      }
      activeApiKeyCount @include(if: $seesKeys)
      ...PlanUsage_organization @include(if: $seesKeys)
      active: apiKeys(first: 1, filter: { status: [ACTIVE] }) @include(if: $seesKeys) {
        totalCount
      }
      activeLive: apiKeys(first: 1, filter: { status: [ACTIVE], mode: LIVE }) @include(if: $seesKeys) {
        totalCount
      }
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;

export function BillingRoute() {
  const { slug, rights } = useCurrentOrganization();
  const seesKeys = can(rights, "api_key.list", ORGANIZATION);
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(BillingQuery, { variables: { slug, seesKeys } });
  if (data && !data.organization) return <NotFoundRoute />;
  const organization = data?.organization;
  const present = organization?.plan;
  const isOwner = can(rights, "organization.change_plan", ORGANIZATION);
  const mayChange = isOwner && data?.installation.ownersMayChangePlan === true;
  const plan = data?.plans.find(({ id }) => id === chosen) ?? null;
  const keys = {
    inForce: organization?.activeApiKeyCount ?? 0,
    active: organization?.active?.totalCount ?? 0,
    activeLive: organization?.activeLive?.totalCount ?? 0,
  };

  return (
    <>
      <PageHeader
        title={t("Plan")}
        description={t("What the organization may use, how much of it is used, and what else there is.")}
      />
      {error && !organization && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !organization && <Skeleton height={420} radius="lg" />}
      {data && organization && present && (
        <Stack gap="lg">
          <Section title={present.name} description={t("Present plan")}>
            {seesKeys ? (
              <PlanUsage organization={organization} />
            ) : (
              <Text size="sm" c="dimmed">
                {t("Owners and admins see how much of it is used.")}
              </Text>
            )}
          </Section>
          <Section
            title={t("All plans")}
            description={
              mayChange ? (
                t("A change applies at once. What it does to keys and logs is said before.")
              ) : isOwner ? (
                t("Whoever operates this installation changes plans: ask them.")
              ) : (
                <AskOwners owners={organization.apiKeyAvailability.owners} />
              )
            }
          >
            <ul className={classes.list}>
              {data.plans.map((each) => (
                <PlanCard
                  key={each.id}
                  plan={each}
                  isPresent={each.id === present.id}
                  onChoose={mayChange ? () => setChosen(each.id) : null}
                />
              ))}
            </ul>
          </Section>
          <ChangePlanDialog
            plan={plan}
            organizationId={organization.id}
            consequences={plan === null ? [] : planConsequences(present, plan, keys)}
            onClose={() => setChosen(null)}
          />
        </Stack>
      )}
    </>
  );
}

function AskOwners({ owners }: { owners: readonly { id: string; name: string; email: string }[] }) {
  if (owners.length === 0) return t("Owners change the plan.");
  return rich("Owners change the plan. Ask {owners}.", {
    owners: owners.map(({ id, name, email }, index) => (
      <span key={id}>
        {index > 0 && ", "}
        <Anchor href={`mailto:${email}`} inherit>
          <bdi>{name}</bdi>
        </Anchor>
      </span>
    )),
  });
}
