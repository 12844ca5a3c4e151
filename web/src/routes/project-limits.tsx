import { useQuery } from "@apollo/client/react";
import { Button, Stack } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { can } from "@claviger/shared/permissions";
import { IconCoin, IconGauge, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { BudgetDialog } from "../features/limits/budget-dialog";
import { BudgetList } from "../features/limits/budget-list";
import { DeleteBudgetDialog, DeleteRuleDialog } from "../features/limits/delete-limit-dialogs";
import { RuleDialog } from "../features/limits/rule-dialog";
import { RuleList } from "../features/limits/rule-list";
import { graphql, type DocumentType } from "../graphql";
import { t } from "../lib/text";
import { useEntryDialog } from "../lib/use-entry-dialog";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { targetOf, useCurrentProject, type CurrentEnvironment } from "./project-context";
import { ProjectEnvironment } from "./project-environment";
import { useCurrentOrganization } from "./shell-context";

const ProjectLimitsQuery = graphql(`
  query ProjectLimits($environmentId: ID!) {
    environment(id: $environmentId) {
      id
      project {
        id
        scopes {
          name
        }
      }
      rateLimitRules {
        id
        name
        ...RuleList_rule
        ...RuleDialog_rule
      }
      budgets {
        id
        name
        ...BudgetList_budget
        ...BudgetDialog_budget
      }
    }
  }
`);

const BudgetKeysQuery = graphql(`
  query BudgetKeys($slug: String!, $environmentId: ID!, $search: String) {
    organization(slug: $slug) {
      id
      apiKeys(
        first: 50
        filter: { environmentId: $environmentId, status: [ACTIVE, INACTIVE], search: $search }
        orderBy: { by: NAME, direction: ASC }
      ) {
        nodes {
          id
          name
        }
      }
    }
  }
`);

type Limits = NonNullable<DocumentType<typeof ProjectLimitsQuery>["environment"]>;
type Rule = Limits["rateLimitRules"][number];
type Budget = Limits["budgets"][number];

const ORGANIZATION = { kind: "organization" } as const;
/** So that what is spent is true while somebody looks at it. */
const LOOK_AGAIN_MS = 15_000;
const PAUSE_MS = 300;

export function ProjectLimitsRoute() {
  return <ProjectEnvironment>{(environment) => <EnvironmentLimits environment={environment} />}</ProjectEnvironment>;
}

function EnvironmentLimits({ environment }: { environment: CurrentEnvironment }) {
  const { data, error, refetch } = useQuery(ProjectLimitsQuery, {
    variables: { environmentId: environment.id },
    pollInterval: LOOK_AGAIN_MS,
  });
  const limits = data?.environment;
  if (error && !limits) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Stack gap="lg">
      <Rules environment={environment} limits={limits ?? null} />
      <Budgets environment={environment} limits={limits ?? null} />
    </Stack>
  );
}

interface PartProps {
  environment: CurrentEnvironment;
  /** Null while they are being loaded. */
  limits: Limits | null;
}

function Rules({ environment, limits }: PartProps) {
  const { rights } = useCurrentOrganization();
  const target = targetOf(useCurrentProject(), environment);
  const { verb, entry, open, close } = useEntryDialog<"edit" | "delete", Rule | null>();
  const add = can(rights, "rate_limit_rule.create", target) && (
    <NewButton label={t("New rule")} isReady={limits !== null} onClick={() => open("edit", null)} />
  );
  const rules = limits?.rateLimitRules;
  return (
    <Section
      title={t("Rate-limit rules")}
      description={t(
        "How many calls there may be in a time. Windows are fixed, such as every full minute; a refused call doesn’t count.",
      )}
      actions={rules && rules.length > 0 && add}
      flush
    >
      {!rules && <TableSkeleton columns={2} rows={2} label={t("Loading rules")} />}
      {rules && rules.length === 0 && (
        <EmptyState icon={<IconGauge size={24} stroke={1.5} />} title={t("No rules")} action={add}>
          {t("Here calls are limited by nothing but the rate limits of the keys themselves.")}
        </EmptyState>
      )}
      {rules && rules.length > 0 && (
        <RuleList
          rules={rules}
          mode={environment.mode}
          onEdit={can(rights, "rate_limit_rule.update", target) ? (rule) => open("edit", rule) : false}
          onDelete={can(rights, "rate_limit_rule.delete", target) ? (rule) => open("delete", rule) : false}
        />
      )}
      <RuleDialog
        opened={verb === "edit"}
        onClose={close}
        environment={environment}
        scopes={limits?.project.scopes.map(({ name }) => name) ?? []}
        rule={entry}
      />
      {entry && <DeleteRuleDialog opened={verb === "delete"} onClose={close} limit={entry} />}
    </Section>
  );
}

function Budgets({ environment, limits }: PartProps) {
  const { slug, rights } = useCurrentOrganization();
  const target = targetOf(useCurrentProject(), environment);
  const { verb, entry, open, close } = useEntryDialog<"edit" | "delete", Budget | null>();
  const [search, setSearch] = useState("");
  const [searched] = useDebouncedValue(search, PAUSE_MS);
  const seesKeys = can(rights, "api_key.list", ORGANIZATION);
  const found = useQuery(BudgetKeysQuery, {
    variables: { slug, environmentId: environment.id, search: searched.trim() || null },
    skip: !seesKeys || verb !== "edit" || entry !== null,
  });
  const keys = (found.data ?? found.previousData)?.organization?.apiKeys.nodes ?? [];
  const add = can(rights, "budget.create", target) && (
    <NewButton label={t("New budget")} isReady={limits !== null} onClick={() => open("edit", null)} />
  );
  const budgets = limits?.budgets;
  return (
    <Section
      title={t("Budgets")}
      description={t("What calls may cost in an hour, a day or a month.")}
      actions={budgets && budgets.length > 0 && add}
      flush
    >
      {!budgets && <TableSkeleton columns={2} rows={2} label={t("Loading budgets")} />}
      {budgets && budgets.length === 0 && (
        <EmptyState icon={<IconCoin size={24} stroke={1.5} />} title={t("No budgets")} action={add}>
          {t("Calls may cost any amount. A call costs 1, unless it or its route says otherwise.")}
        </EmptyState>
      )}
      {budgets && budgets.length > 0 && (
        <BudgetList
          budgets={budgets}
          mode={environment.mode}
          seesKeys={seesKeys}
          onEdit={can(rights, "budget.update", target) ? (budget) => open("edit", budget) : false}
          onDelete={can(rights, "budget.delete", target) ? (budget) => open("delete", budget) : false}
        />
      )}
      <BudgetDialog
        opened={verb === "edit"}
        onClose={close}
        environment={environment}
        choice={seesKeys ? { keys, onSearch: setSearch } : null}
        budget={entry}
      />
      {entry && <DeleteBudgetDialog opened={verb === "delete"} onClose={close} limit={entry} />}
    </Section>
  );
}

interface NewButtonProps {
  label: string;
  isReady: boolean;
  onClick: () => void;
}

function NewButton({ label, isReady, onClick }: NewButtonProps) {
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      disabled={!isReady}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
