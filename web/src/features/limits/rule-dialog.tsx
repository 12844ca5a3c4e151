import { useMutation } from "@apollo/client/react";
import { Alert, Autocomplete, Code, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { EnvironmentMode } from "@claviger/shared/environments";
import { LIMITS } from "@claviger/shared/limits";
import { isScopeName } from "@claviger/shared/scopes";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { focusProblem } from "../../lib/focus-problem";
import { message, rich, t, textOf, type Message } from "../../lib/text";
import { nameProblem } from "../../lib/text-rules";
import { useSubmission } from "../../lib/use-submission";
import { wholeNumberProblem } from "../../lib/whole-number";
import { Dialog, FormActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { ActionField } from "./action-field";
import { ruleSentence, type RateLimitSubject, type RuleAction, type RuleTerms } from "./limit-sentence";
import {
  windowDraft,
  windowProblem,
  windowSeconds,
  WINDOW_UNIT_LABELS,
  WINDOW_UNIT_NAMES,
  type WindowUnit,
} from "./window";

const RuleDialog_rule = graphql(`
  fragment RuleDialog_rule on RateLimitRule {
    id
    name
    scope
    per
    limit
    windowSeconds
    action
  }
`);

const CreateRateLimitRule = graphql(`
  mutation CreateRateLimitRule($input: CreateRateLimitRuleInput!) {
    createRateLimitRule(input: $input) {
      rateLimitRule {
        id
      }
    }
  }
`);

const UpdateRateLimitRule = graphql(`
  mutation UpdateRateLimitRule($input: UpdateRateLimitRuleInput!) {
    updateRateLimitRule(input: $input) {
      rateLimitRule {
        id
        ...RuleDialog_rule
      }
    }
  }
`);

const FIELDS = ["name", "scope", "limit"];
const SUBJECTS: Record<RateLimitSubject, Message> = {
  KEY: message("Each key by itself"),
  CUSTOMER: message("Each customer that calls name"),
  ENVIRONMENT: message("All keys together"),
};
const SUBJECT_NAMES = Object.keys(SUBJECTS) as RateLimitSubject[];

interface RuleDialogProps {
  opened: boolean;
  onClose: () => void;
  environment: { id: string; mode: EnvironmentMode };
  /** Names of the project’s scopes, to choose from. */
  scopes: readonly string[];
  /** The one that is edited; null for a new one. */
  rule: FragmentType<typeof RuleDialog_rule> | null;
}

export function RuleDialog({ opened, onClose, rule, ...props }: RuleDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={rule ? t("Edit rule") : t("New rate-limit rule")}>
      <RuleForm onClose={onClose} rule={rule} {...props} />
    </Dialog>
  );
}

interface Draft {
  name: string;
  scope: string;
  per: RateLimitSubject;
  limit: string;
  count: string;
  unit: WindowUnit;
  action: RuleAction;
}

function RuleForm({ onClose, environment, scopes, rule: masked }: Omit<RuleDialogProps, "opened">) {
  const rule = readFragment(RuleDialog_rule, masked);
  const form = useForm<Draft>({
    initialValues: {
      name: rule?.name ?? "",
      scope: rule?.scope ?? "",
      per: rule?.per ?? "KEY",
      limit: rule ? String(rule.limit) : "100",
      ...windowDraft(rule?.windowSeconds ?? 60),
      action: rule?.action ?? "ENFORCE",
    },
    validate: {
      name: (value) => nameProblem(value),
      scope: (value) =>
        value === "" || isScopeName(value)
          ? null
          : t("Use 1 to {max} of a–z, 0–9 and : _ . -", { max: LIMITS.scope.max }),
      limit: (value) => wholeNumberProblem(value, LIMITS.rateLimit.limit),
      count: (_count, draft) => windowProblem(draft),
    },
  });
  const [create] = useMutation(CreateRateLimitRule, { refetchQueries: "active", awaitRefetchQueries: true });
  const [update] = useMutation(UpdateRateLimitRule);
  const { run, isBusy, error } = useSubmission(form, FIELDS);

  const submit = form.onSubmit((draft) => {
    const { name } = draft;
    const { scope, per, ...changeable } = termsOf(draft);
    return run(async () => {
      if (rule) await update({ variables: { input: { id: rule.id, name, ...changeable } } });
      else {
        const input = { environmentId: environment.id, name, scope, per, ...changeable };
        await create({ variables: { input } });
      }
      onClose();
    });
  }, focusProblem(form));

  const draft = form.getValues();
  const isComplete = !wholeNumberProblem(draft.limit, LIMITS.rateLimit.limit) && !windowProblem(draft);

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t("Name")}
          placeholder={t("Writes of a customer")}
          required
          withAsterisk={false}
          autoComplete="off"
          dir="auto"
          data-autofocus
          {...form.getInputProps("name")}
        />
        {rule ? (
          <Text size="sm">
            {rule.scope === null
              ? t(
                  "Counts {per, select, KEY {each key by itself} CUSTOMER {each customer that calls name} other {all keys together}}, all calls. To count something else, make another rule.",
                  { per: rule.per },
                )
              : rich(
                  "Counts {per, select, KEY {each key by itself} CUSTOMER {each customer that calls name} other {all keys together}}, calls that ask for {scope}. To count something else, make another rule.",
                  { per: rule.per, scope: <Code>{rule.scope}</Code> },
                )}
          </Text>
        ) : (
          <>
            <NativeSelect
              label={t("Counts")}
              data={SUBJECT_NAMES.map((value) => ({ value, label: textOf(SUBJECTS[value]) }))}
              {...form.getInputProps("per")}
            />
            <Autocomplete
              label={t("Scope")}
              description={t("Optional. Counts only the calls that ask for it, themselves or through a route.")}
              placeholder={t("All calls")}
              data={[...scopes]}
              comboboxProps={{ withinPortal: false }}
              autoCapitalize="none"
              spellCheck={false}
              {...form.getInputProps("scope")}
            />
          </>
        )}
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <TextInput label={t("Calls")} type="number" min={1} flex={2} miw={0} {...form.getInputProps("limit")} />
          <TextInput label={t("In")} type="number" min={1} flex={1} miw={0} {...form.getInputProps("count")} />
          <NativeSelect
            label={t("Unit")}
            data={WINDOW_UNIT_NAMES.map((value) => ({ value, label: textOf(WINDOW_UNIT_LABELS[value]) }))}
            w={110}
            {...form.getInputProps("unit")}
          />
        </Group>
        <ActionField value={draft.action} onChange={(action) => form.setFieldValue("action", action)} />
        {isComplete && (
          <Alert variant="light" color="gray" role="status">
            {ruleSentence(termsOf(draft), environment.mode)}
          </Alert>
        )}
        <FormError error={error} fields={FIELDS} />
      </Stack>
      <FormActions onCancel={onClose} isBusy={isBusy}>
        {rule ? t("Save") : t("Add rule")}
      </FormActions>
    </form>
  );
}

function termsOf({ scope, per, limit, action, ...window }: Draft): RuleTerms {
  return { scope: scope.trim() || null, per, limit: Number(limit), windowSeconds: windowSeconds(window), action };
}
