import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { can } from "@claviger/shared/permissions";
import { useState } from "react";
import { KeyPolicy } from "../features/organizations/key-policy";
import { KeyPolicyForm } from "../features/organizations/key-policy-form";
import { PolicyConsequence } from "../features/organizations/policy-consequence";
import type { PolicyRules } from "../features/organizations/policy-values";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Section } from "../ui/section";
import { NotFoundRoute } from "./not-found";
import { useCurrentOrganization } from "./shell-context";

const KeyPolicyQuery = graphql(`
  query KeyPolicyPage($slug: String!) {
    organization(slug: $slug) {
      id
      ...KeyPolicy_organization
      ...KeyPolicyForm_organization
    }
  }
`);

const PolicyBreachesQuery = graphql(`
  query PolicyBreaches($slug: String!, $rules: KeyPolicyRulesInput!) {
    organization(slug: $slug) {
      id
      before: apiKeys(first: 1, filter: { breaches: {}, status: [ACTIVE] }) {
        totalCount
      }
      after: apiKeys(first: 200, filter: { breaches: $rules, status: [ACTIVE] }) {
        totalCount
        nodes {
          id
          name
          blockedBy
        }
      }
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;
const PAUSE_MS = 300;
const NAMED = 5;

export function KeyPolicyRoute() {
  const { slug, rights } = useCurrentOrganization();
  const [rules, setRules] = useState<PolicyRules | null>(null);
  const [asked] = useDebouncedValue(rules, PAUSE_MS);
  const { data, error, refetch } = useQuery(KeyPolicyQuery, { variables: { slug } });
  const breaches = useQuery(PolicyBreachesQuery, {
    variables: { slug, rules: asked ?? {} },
    skip: asked === null,
    fetchPolicy: "network-only",
  });
  if (data && !data.organization) return <NotFoundRoute />;
  const organization = data?.organization;
  const mayChange = can(rights, "organization.update_key_policy", ORGANIZATION);
  const effect = rules === null ? NO_EFFECT : asked === rules ? effectOf(breaches.data?.organization) : null;

  return (
    <>
      <PageHeader
        title={t("Key policy")}
        description={
          mayChange
            ? t("The rules that every key of the organization follows.")
            : t("The rules that every key of the organization follows. Owners and admins can change them.")
        }
      />
      {error && !organization && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !organization && <Skeleton height={480} radius="lg" />}
      {organization && (
        <div style={{ maxWidth: 720 }}>
          {mayChange ? (
            <KeyPolicyForm
              organization={organization}
              onRules={setRules}
              refused={effect?.refused ?? null}
              consequence={
                rules !== null && (
                  <PolicyConsequence
                    refused={effect?.refused ?? null}
                    admitted={effect?.admitted ?? 0}
                    names={effect?.names ?? []}
                  />
                )
              }
            />
          ) : (
            <Section title={t("Rules")}>
              <KeyPolicy organization={organization} />
            </Section>
          )}
        </div>
      )}
    </>
  );
}

interface Effect {
  refused: number;
  admitted: number;
  names: readonly string[];
}

const NO_EFFECT: Effect = { refused: 0, admitted: 0, names: [] };

interface Breaches {
  before: { totalCount: number };
  after: { totalCount: number; nodes: readonly { name: string; blockedBy: readonly string[] }[] };
}

/** Who is refused now isn't newly refused; what becomes of more keys than a page has is told from the numbers alone. */
function effectOf(answer: Breaches | null | undefined): Effect | null {
  if (!answer) return null;
  const { before, after } = answer;
  const newly = after.nodes.filter(({ blockedBy }) => !blockedBy.includes("POLICY"));
  const isWhole = after.nodes.length === after.totalCount;
  const refused = isWhole ? newly.length : Math.max(newly.length, after.totalCount - before.totalCount);
  const stillRefused = after.totalCount - refused;
  return {
    refused,
    admitted: Math.max(0, before.totalCount - stillRefused),
    names: newly.slice(0, NAMED).map(({ name }) => name),
  };
}
