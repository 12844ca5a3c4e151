import { useMutation } from "@apollo/client/react";
import { Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { LIMITS } from "@claviger/shared/limits";
import { cleanExternalId } from "@claviger/shared/text";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { focusProblem } from "../../lib/focus-problem";
import { metadataProblem, readMetadata, writeMetadata } from "../../lib/metadata";
import { t } from "../../lib/text";
import { nameProblem, problemText } from "../../lib/text-rules";
import { useSubmission } from "../../lib/use-submission";
import { Dialog, FormActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { MetadataField } from "../../ui/metadata-field";

const CustomerDialog_customer = graphql(`
  fragment CustomerDialog_customer on Customer {
    id
    externalId
    name
    metadata
  }
`);

const CreateCustomer = graphql(`
  mutation CreateCustomer($input: CreateCustomerInput!) {
    createCustomer(input: $input) {
      customer {
        id
      }
    }
  }
`);

const UpdateCustomer = graphql(`
  mutation UpdateCustomer($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) {
      customer {
        id
        ...CustomerDialog_customer
      }
    }
  }
`);

const FIELDS = ["externalId", "name", "metadata"];

interface CustomerDialogProps {
  opened: boolean;
  onClose: () => void;
  environmentId: string;
  /** The one that is edited; null for a new one. */
  customer: FragmentType<typeof CustomerDialog_customer> | null;
}

export function CustomerDialog({ opened, onClose, customer, ...props }: CustomerDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={customer ? t("Edit customer") : t("New customer")}>
      <CustomerForm onClose={onClose} customer={customer} {...props} />
    </Dialog>
  );
}

function CustomerForm({ onClose, environmentId, customer: masked }: Omit<CustomerDialogProps, "opened">) {
  const customer = readFragment(CustomerDialog_customer, masked);
  const form = useForm({
    initialValues: {
      externalId: customer?.externalId ?? "",
      name: customer?.name ?? "",
      metadata: writeMetadata(customer?.metadata ?? {}),
    },
    validate: {
      externalId: (value) => (customer ? null : externalIdProblem(value)),
      name: (value) => (value.trim() === "" ? null : nameProblem(value)),
      metadata: metadataProblem,
    },
  });
  const [create] = useMutation(CreateCustomer, { refetchQueries: "active", awaitRefetchQueries: true });
  const [update] = useMutation(UpdateCustomer);
  const { run, isBusy, error } = useSubmission(form, FIELDS);

  const submit = form.onSubmit((values) => {
    const read = readMetadata(values.metadata);
    if ("problem" in read) return;
    const wanted = { name: values.name.trim() || null, metadata: read.metadata };
    void run(async () => {
      if (customer) await update({ variables: { input: { id: customer.id, ...wanted } } });
      else await create({ variables: { input: { environmentId, externalId: values.externalId, ...wanted } } });
      onClose();
    });
  }, focusProblem(form));

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t("External id")}
          description={
            customer
              ? t("Can’t be changed: calls name the customer by it.")
              : t("Your own id for them, by which calls name them. It can’t be changed later.")
          }
          placeholder="cust-4711"
          required
          withAsterisk={false}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={customer !== null}
          data-autofocus={customer === null || undefined}
          {...form.getInputProps("externalId")}
        />
        <TextInput
          label={t("Name")}
          description={t("Optional. For people who look at the panel.")}
          autoComplete="off"
          dir="auto"
          data-autofocus={customer !== null || undefined}
          {...form.getInputProps("name")}
        />
        <MetadataField
          description={t("Optional. A JSON object of yours, of up to 4 KB.")}
          {...form.getInputProps("metadata")}
        />
        <FormError error={error} fields={FIELDS} />
      </Stack>
      <FormActions onCancel={onClose} isBusy={isBusy}>
        {customer ? t("Save") : t("Add customer")}
      </FormActions>
    </form>
  );
}

function externalIdProblem(value: string): string | null {
  const id = cleanExternalId(value);
  return "problem" in id ? problemText(t("External id"), id.problem, LIMITS.externalId) : null;
}
