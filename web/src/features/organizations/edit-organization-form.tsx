import { useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { organizationSlugProblem } from "../../lib/text-rules";
import { showToast } from "../../lib/toast";
import { NameAndSlugForm } from "../../ui/name-and-slug-form";

const EditOrganizationForm_organization = graphql(`
  fragment EditOrganizationForm_organization on Organization {
    id
    name
    slug
  }
`);

const UpdateOrganization = graphql(`
  mutation UpdateOrganization($input: UpdateOrganizationInput!) {
    updateOrganization(input: $input) {
      organization {
        id
        ...EditOrganizationForm_organization
      }
    }
  }
`);

interface EditOrganizationFormProps {
  organization: FragmentType<typeof EditOrganizationForm_organization>;
}

export function EditOrganizationForm({ organization }: EditOrganizationFormProps) {
  const { id, name, slug } = readFragment(EditOrganizationForm_organization, organization);
  const [update] = useMutation(UpdateOrganization);
  return (
    <NameAndSlugForm
      initial={{ name, slug }}
      front="/"
      slugRule={organizationSlugProblem}
      submitLabel={t("Save")}
      onSubmit={async (values) => {
        await update({ variables: { input: { id, ...values } } });
        showToast(t("Organization saved."));
      }}
    />
  );
}
