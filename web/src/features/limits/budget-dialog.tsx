import { useMutation } from "@apollo/client/react";
import { Alert, Group, NativeSelect, Select, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { EnvironmentMode } from "@claviger/shared/environments";
import { LIMITS } from "@claviger/shared/limits";
import { useState } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { focusProblem } from "../../lib/focus-problem";
import { message, t, textOf, type Message } from "../../lib/text";
import { nameProblem } from "../../lib/text-rules";
import { useSubmission } from "../../lib/use-submission";
import { wholeNumberProblem } from "../../lib/whole-number";
import { Dialog, FormActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { ActionField } from "./action-field";
import { budgetSentence, type BudgetPeriod, type RuleAction } from "./limit-sentence";

const BudgetDialog_budget = graphql(`
  fragment BudgetDialog_budget on Budget {
    id
    name
    limit
    period
    action
    apiKey {
      id
      name
    }
  }
`);

const CreateBudget = graphql(`
  mutation CreateBudget($input: CreateBudgetInput!) {
    createBudget(input: $input) {
      budget {
        id
      }
    }
  }
`);

const UpdateBudget = graphql(`
  mutation UpdateBudget($input: UpdateBudgetInput!) {
    updateBudget(input: $input) {
      budget {
        id
        ...BudgetDialog_budget
      }
    }
  }
`);

const FIELDS = ["name", "limit", "apiKeyId"];
const PERIODS: Record<BudgetPeriod, Message> = { HOUR: message("Hour"), DAY: message("Day"), MONTH: message("Month") };
const PERIOD_NAMES = Object.keys(PERIODS) as BudgetPeriod[];

interface NamedKey {
  id: string;
  name: string;
}

/** The keys that a budget can be for, of which the reader searches one. */
export interface KeyChoice {
  keys: readonly NamedKey[];
  onSearch: (text: string) => void;
}

interface BudgetDialogProps {
  opened: boolean;
  onClose: () => void;
  environment: { id: string; mode: EnvironmentMode };
  /** Null for a viewer who sees no keys. */
  choice: KeyChoice | null;
  /** The one that is edited; null for a new one. */
  budget: FragmentType<typeof BudgetDialog_budget> | null;
}

export function BudgetDialog({ opened, onClose, budget, ...props }: BudgetDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={budget ? t("Edit budget") : t("New budget")}>
      <BudgetForm onClose={onClose} budget={budget} {...props} />
    </Dialog>
  );
}

function BudgetForm({ onClose, environment, choice, budget: masked }: Omit<BudgetDialogProps, "opened">) {
  const budget = readFragment(BudgetDialog_budget, masked);
  const [key, setKey] = useState<NamedKey | null>(budget?.apiKey ?? null);
  const form = useForm<{ name: string; limit: string; period: BudgetPeriod; action: RuleAction; apiKeyId: null }>({
    initialValues: {
      name: budget?.name ?? "",
      limit: budget ? String(budget.limit) : "",
      period: budget?.period ?? "MONTH",
      action: budget?.action ?? "ENFORCE",
      apiKeyId: null,
    },
    validate: {
      name: (value) => nameProblem(value),
      limit: (value) => wholeNumberProblem(value, LIMITS.budgetLimit),
    },
  });
  const [create] = useMutation(CreateBudget, { refetchQueries: "active", awaitRefetchQueries: true });
  const [update] = useMutation(UpdateBudget);
  const { run, isBusy, error } = useSubmission(form, FIELDS);

  const submit = form.onSubmit(({ name, limit, period, action }) => {
    const changeable = { name, limit: Number(limit), action };
    return run(async () => {
      if (budget) await update({ variables: { input: { id: budget.id, ...changeable } } });
      else {
        const input = { environmentId: environment.id, apiKeyId: key?.id ?? null, period, ...changeable };
        await create({ variables: { input } });
      }
      onClose();
    });
  }, focusProblem(form));

  const { limit, period, action } = form.getValues();
  const isComplete = !wholeNumberProblem(limit, LIMITS.budgetLimit);
  const who = key?.name ?? (budget && !choice ? t("All keys together, or one of them") : t("All keys together"));

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t("Name")}
          placeholder={t("A month of everybody")}
          required
          withAsterisk={false}
          autoComplete="off"
          dir="auto"
          data-autofocus
          {...form.getInputProps("name")}
        />
        {!budget && choice && (
          <KeyField choice={choice} value={key} onChange={setKey} error={form.errors["apiKeyId"]} />
        )}
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <TextInput
            label={t("Units of cost")}
            type="number"
            min={1}
            flex={1}
            miw={0}
            {...form.getInputProps("limit")}
          />
          {!budget && (
            <NativeSelect
              label={t("In a")}
              w={110}
              data={PERIOD_NAMES.map((value) => ({ value, label: textOf(PERIODS[value]) }))}
              {...form.getInputProps("period")}
            />
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {t("A call costs 1, unless it or its route says otherwise. Hours, days and months are those of UTC.")}
          {budget && ` ${t("Key and period stay: make another budget for others.")}`}
        </Text>
        <ActionField value={action} onChange={(chosen) => form.setFieldValue("action", chosen)} />
        {isComplete && (
          <Alert variant="light" color="gray" role="status">
            {budgetSentence({ limit: Number(limit), period, action }, environment.mode, who)}
          </Alert>
        )}
        <FormError error={error} fields={FIELDS} />
      </Stack>
      <FormActions onCancel={onClose} isBusy={isBusy}>
        {budget ? t("Save") : t("Add budget")}
      </FormActions>
    </form>
  );
}

interface KeyFieldProps {
  choice: KeyChoice;
  value: NamedKey | null;
  onChange: (key: NamedKey | null) => void;
  error: React.ReactNode;
}

function KeyField({ choice: { keys, onSearch }, value, onChange, error }: KeyFieldProps) {
  const known = value && !keys.some(({ id }) => id === value.id) ? [value, ...keys] : keys;
  return (
    <Select
      label={t("Key")}
      description={t("Optional. Without one, all keys of the environment spend from it together.")}
      placeholder={t("All keys together")}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(known.find((key) => key.id === id) ?? null)}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t("All keys together") }}
      // The server has searched already.
      filter={({ options }) => options}
      onSearchChange={onSearch}
      nothingFoundMessage={t("No key in force reaches this environment by that name")}
      comboboxProps={{ withinPortal: false }}
      error={error}
    />
  );
}
