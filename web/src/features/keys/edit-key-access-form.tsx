import { Stack } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { EditKeyAccessForm_ApiKeyFragment } from "../../graphql/graphql";
import { fieldErrors } from "../../lib/errors";
import { useDraft } from "../../lib/use-draft";
import { FormError } from "../../ui/form-error";
import { accessChanges } from "./access-changes";
import { AccessChangesList } from "./access-changes-list";
import { AccessSummary } from "./access-summary";
import { readGrantableProjects } from "./grantable-projects";
import { GrantsField } from "./grants-field";
import type { GrantableProject, GrantDraft } from "./grants";
import { accessProblems, found, grantInputs } from "./key-form";
import { OrganizationAccessField } from "./organization-access-field";
import { SaveActions } from "./save-actions";
import { useKeyUpdate } from "./use-key-update";

const EditKeyAccessForm_apiKey = graphql(`
  fragment EditKeyAccessForm_apiKey on ApiKey {
    id
    environmentKind
    mode
    organizationAccess
    grants {
      permission
      scopes
      environment {
        id
      }
      project {
        id
        name
        slug
        environments {
          id
          name
          slug
          kind
          mode
        }
        scopes {
          name
          description
          includesAll
        }
      }
    }
    organization {
      id
      ...GrantableProjects_organization
    }
  }
`);

/** What a key may do. Its kind and mode stay: they are part of what it is. */
export function EditKeyAccessForm({ apiKey }: { apiKey: FragmentType<typeof EditKeyAccessForm_apiKey> }) {
  const data = readFragment(EditKeyAccessForm_apiKey, apiKey);
  const { environmentKind, mode, organization } = data;
  const bounds = { environmentKind, mode };
  const { projects: listed, projectCount } = readGrantableProjects(organization);
  const projects = withGranted(listed, data);
  const saved = { grants: savedGrants(data), organizationAccess: data.organizationAccess };
  const draft = useDraft(saved);
  const { values } = draft;
  const fields = [...values.grants.map((_grant, index) => `grants.${index}`), "grants", "organizationAccess"];
  const { form, isBusy, error, clearError, problems } = useKeyUpdate({
    apiKeyId: data.id,
    organizationId: organization.id,
    findProblems: () => found(accessProblems(values, bounds, projects)),
    input: () => ({ grants: grantInputs(values.grants), organizationAccess: values.organizationAccess }),
    onSaved: draft.reset,
  });
  const errors = { ...fieldErrors(error, fields), ...problems };
  const change = (changed: Partial<typeof values>) => {
    draft.change(changed);
    clearError();
  };
  return (
    <form {...form}>
      <Stack gap="lg">
        <GrantsField
          value={values.grants}
          onChange={(grants) => change({ grants })}
          bounds={bounds}
          projects={projects}
          projectCount={projectCount}
          errors={errors}
        />
        <OrganizationAccessField
          value={values.organizationAccess}
          onChange={(organizationAccess) => change({ organizationAccess })}
          error={errors["organizationAccess"]}
        />
        <AccessSummary {...values} bounds={bounds} projects={projects} />
        <AccessChangesList changes={accessChanges(saved, values, bounds, projects)} />
        <FormError error={error} fields={fields} />
        <SaveActions isChanged={draft.isChanged} isBusy={isBusy} onReset={draft.reset} />
      </Stack>
    </form>
  );
}

function savedGrants({ grants }: EditKeyAccessForm_ApiKeyFragment): readonly GrantDraft[] {
  return grants.map(({ project, environment, permission, scopes }, index) => ({
    rowId: `saved-${index}`,
    projectId: project.id,
    environmentId: environment?.id ?? null,
    permission,
    scopes,
  }));
}

/** With those that the key reaches already, wherever they stand in the list. */
function withGranted(
  listed: readonly GrantableProject[],
  { grants }: EditKeyAccessForm_ApiKeyFragment,
): GrantableProject[] {
  const projects = [...listed, ...grants.map(({ project }) => project)];
  return [...new Map(projects.map((project) => [project.id, project])).values()];
}
