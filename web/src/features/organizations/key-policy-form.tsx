import { useMutation } from "@apollo/client/react";
import { Button, Checkbox, Group, Radio, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { ENVIRONMENT_BINDINGS, ROTATION_MODES } from "@claviger/shared/key-policy";
import { KEY_FORMATS } from "@claviger/shared/key-format";
import { useState, type ReactNode } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { focusProblem } from "../../lib/focus-problem";
import { rich, t, textOf, type Message } from "../../lib/text";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { FormError } from "../../ui/form-error";
import { code } from "../../ui/pieces";
import { Section } from "../../ui/section";
import { DurationField } from "./duration-field";
import { BINDINGS, FORMATS, ROTATIONS } from "./key-policy";
import { policyOf, policyProblems, policyValues, rulesOf, type PolicyRules, type PolicyValues } from "./policy-values";

const KeyPolicyForm_organization = graphql(`
  fragment KeyPolicyForm_organization on Organization {
    id
    keyPolicy {
      keyPrefix
      keyFormat
      environmentBinding
      rotationMode
      defaultGracePeriodSeconds
      maxGracePeriodSeconds
      requireExpiry
      maxLifetimeDays
      rotationReminderDays
    }
  }
`);

const UpdateKeyPolicy = graphql(`
  mutation UpdateKeyPolicy($input: UpdateKeyPolicyInput!) {
    updateKeyPolicy(input: $input) {
      organization {
        id
        ...KeyPolicyForm_organization
      }
    }
  }
`);

const FIELDS = [
  "keyPrefix",
  "keyFormat",
  "environmentBinding",
  "rotationMode",
  "defaultGracePeriodSeconds",
  "maxGracePeriodSeconds",
  "requireExpiry",
  "maxLifetimeDays",
  "rotationReminderDays",
] as const;

interface KeyPolicyFormProps {
  organization: FragmentType<typeof KeyPolicyForm_organization>;
  /** The rules as they would be; null once they are as they were. */
  onRules: (rules: PolicyRules | null) => void;
  /** How many keys those rules would newly refuse, and which; null while that isn't known. */
  refused: number | null;
  /** The same in words, beside the rules. */
  consequence: ReactNode;
}

export function KeyPolicyForm({ organization, onRules, refused, consequence }: KeyPolicyFormProps) {
  const { id, keyPolicy } = readFragment(KeyPolicyForm_organization, organization);
  const [update] = useMutation(UpdateKeyPolicy);
  const [isAsking, setAsking] = useState(false);
  const saved = rulesOf(policyValues(keyPolicy));
  const form = useForm<PolicyValues>({
    initialValues: policyValues(keyPolicy),
    validate: (values) => policyProblems(values),
    onValuesChange: (values) => {
      const rules = rulesOf(values);
      onRules(JSON.stringify(rules) === JSON.stringify(saved) ? null : rules);
    },
  });
  const { run, isBusy, error } = useSubmission(form, FIELDS);
  const values = form.getValues();

  const save = () =>
    run(async () => {
      const { data } = await update({ variables: { input: { organizationId: id, ...policyOf(form.getValues()) } } });
      setAsking(false);
      if (!data) return;
      const stored = policyValues(
        readFragment(KeyPolicyForm_organization, data.updateKeyPolicy.organization).keyPolicy,
      );
      form.setInitialValues(stored);
      form.setValues(stored);
      onRules(null);
      showToast(t("Key policy saved."));
    });
  const submit = () => {
    if (refused === 0) void save();
    else setAsking(true);
  };

  return (
    <>
      <form noValidate onSubmit={form.onSubmit(submit, focusProblem(form))}>
        <Stack gap="lg">
          <Section title={t("New secrets")} description={t("Secrets made before stay as they are, and go on working.")}>
            <Stack gap="md">
              <TextInput
                label={t("Prefix")}
                description={rich("Such as <code>{start}</code>: scanners and people know your keys by it.", {
                  start: `${values.keyPrefix || "…"}_live_aB3x…`,
                  code,
                })}
                styles={NARROW_INPUT}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                {...form.getInputProps("keyPrefix")}
              />
              <Choice label={t("Body")} words={FORMATS} choices={KEY_FORMATS} {...form.getInputProps("keyFormat")} />
            </Stack>
          </Section>
          <Section
            title={t("What keys may be")}
            description={t(
              "Keys that a rule doesn’t allow are refused as soon as it is saved, and work again when it goes. They are neither changed nor revoked.",
            )}
          >
            <Stack gap="md">
              <Choice
                label={t("Environments")}
                words={BINDINGS}
                choices={ENVIRONMENT_BINDINGS}
                {...form.getInputProps("environmentBinding")}
              />
              <Checkbox
                label={t("Every key must expire")}
                description={t("The date is chosen when a key is created.")}
                {...form.getInputProps("requireExpiry", { type: "checkbox" })}
              />
              <Days
                label={t("Longest life of a key")}
                description={t("In days from its creation. Nothing: as long as its expiry says.")}
                {...form.getInputProps("maxLifetimeDays")}
              />
              <div aria-live="polite">{consequence}</div>
            </Stack>
          </Section>
          <Section
            title={t("Rotation")}
            description={t("For rotations from now on. Grace periods that run already end when they would.")}
          >
            <Stack gap="md">
              <Choice
                label={t("A key gets")}
                words={ROTATIONS}
                choices={ROTATION_MODES}
                {...form.getInputProps("rotationMode")}
              />
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <DurationField
                  label={t("Usual grace period")}
                  description={t("For an old secret, unless chosen otherwise.")}
                  {...form.getInputProps("defaultGracePeriodSeconds")}
                  value={values.defaultGracePeriodSeconds}
                />
                <DurationField
                  label={t("Longest grace period")}
                  description={t("Nobody can choose a longer one.")}
                  {...form.getInputProps("maxGracePeriodSeconds")}
                  value={values.maxGracePeriodSeconds}
                />
              </SimpleGrid>
              <Days
                label={t("Remind of rotation after")}
                description={t("In days since the current secret was made. Nothing: never.")}
                {...form.getInputProps("rotationReminderDays")}
              />
            </Stack>
          </Section>
          <FormError error={error} fields={FIELDS} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" disabled={!form.isDirty() || isBusy} onClick={form.reset}>
              {t("Undo changes")}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!form.isDirty()}>
              {t("Save policy")}
            </Button>
          </Group>
        </Stack>
      </form>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void save()}
        title={
          refused === null
            ? t("Save without knowing which keys it refuses?")
            : t("Refuse {count, plural, one {# key} other {# keys}}?", { count: refused })
        }
        confirmLabel={t("Save policy")}
        isBusy={isBusy}
        error={error}
      >
        {refused === null
          ? t(
              "It couldn’t be found out yet which keys the changed rules don’t allow. Those are refused from then on, until the rules change again or the keys do.",
            )
          : consequence}
      </ConfirmDialog>
    </>
  );
}

const NARROW_INPUT = { wrapper: { maxWidth: 280 } };

interface ChoiceProps<Value extends string> {
  label: string;
  words: Record<Value, Message>;
  choices: readonly Value[];
  value?: Value;
  onChange?: (value: string) => void;
}

function Choice<Value extends string>({ label, words, choices, ...input }: ChoiceProps<Value>) {
  const { onChange, ...rest } = input;
  return (
    <Radio.Group label={label} {...rest} {...(onChange && { onChange })}>
      <Stack gap={8} mt={6}>
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={textOf(words[choice])} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Days(props: { label: string; description: string }) {
  return <TextInput type="number" min={1} styles={NARROW_INPUT} placeholder={t("Not set")} {...props} />;
}
