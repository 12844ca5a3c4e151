import { useMutation } from "@apollo/client/react";
import { graphql } from "../../graphql";
import { t } from "../../lib/text";
import { organizationSlugProblem } from "../../lib/text-rules";
import { NameAndSlugForm } from "../../ui/name-and-slug-form";

const CreateOrganization = graphql(`
  mutation CreateOrganization($input: CreateOrganizationInput!) {
    createOrganization(input: $input) {
      organization {
        id
        name
        slug
      }
    }
  }
`);

interface CreateOrganizationFormProps {
  onCreated: (organization: { id: string; slug: string }) => void;
  onCancel?: () => void;
  submitLabel?: string;
}

export function CreateOrganizationForm({ onCreated, onCancel, submitLabel }: CreateOrganizationFormProps) {
  const [create] = useMutation(CreateOrganization, { refetchQueries: "active", awaitRefetchQueries: true });
  return (
    <NameAndSlugForm
      front="/"
      slugRule={organizationSlugProblem}
      nameDescription={t("Usually your company’s or team’s name.")}
      submitLabel={submitLabel ?? t("Create organization")}
      onCancel={onCancel}
      onSubmit={async (input) => {
        const { data } = await create({ variables: { input } });
        if (data) onCreated(data.createOrganization.organization);
      }}
    />
  );
}
