import { useApolloClient, useMutation } from "@apollo/client/react";
import { Stack, Text } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import { useState, type FormEvent } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { Dialog, FormActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { grantsHeld, grantsInput, projectsToGrant } from "./project-grants";
import { ProjectGrantsField } from "./project-grants-field";
import { RoleField } from "./role-field";
import { rolesToGive } from "./roles";

const EditMemberDialog_member = graphql(`
  fragment EditMemberDialog_member on Member {
    id
    role
    user {
      id
      name
    }
    projectGrants {
      permission
      project {
        id
        name
      }
    }
  }
`);

const EditMemberDialog_organization = graphql(`
  fragment EditMemberDialog_organization on Organization {
    id
    projects(first: 200) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
`);

const UpdateMember = graphql(`
  mutation UpdateMember($input: UpdateMemberInput!) {
    updateMember(input: $input) {
      member {
        id
        ...EditMemberDialog_member
      }
    }
  }
`);

interface EditMemberFormProps {
  onClose: () => void;
  member: FragmentType<typeof EditMemberDialog_member>;
  organization: FragmentType<typeof EditMemberDialog_organization>;
  rights: MemberRights;
  isViewer: boolean;
}

export function EditMemberDialog({ opened, ...props }: EditMemberFormProps & { opened: boolean }) {
  const { user } = readFragment(EditMemberDialog_member, props.member);
  return (
    <Dialog opened={opened} onClose={props.onClose} title={t("What {name} may do", { name: user.name })}>
      <EditMemberForm {...props} />
    </Dialog>
  );
}

function EditMemberForm({ onClose, member, organization, rights, isViewer }: EditMemberFormProps) {
  const { id, user, projectGrants, ...current } = readFragment(EditMemberDialog_member, member);
  const { id: organizationId, projects } = readFragment(EditMemberDialog_organization, organization);
  const client = useApolloClient();
  const [role, setRole] = useState(current.role);
  const [grants, setGrants] = useState(() => grantsHeld(projectGrants));
  const [update] = useMutation(UpdateMember);
  const { run, isBusy, error } = useSubmission();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const input = { id, role, ...(role === "MEMBER" && { projectGrants: grantsInput(grants) }) };
      const { data } = await update({ variables: { input } });
      showToast(t("{name}’s access has been changed.", { name: user.name }));
      onClose();
      if (!data || !isViewer) return;
      // What the viewer sees depends on it, from the next question on.
      const cached = client.cache.identify({ __typename: "Organization", id: organizationId });
      if (cached) client.cache.modify({ id: cached, fields: { viewerRole: () => role } });
    });
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <RoleField roles={rolesToGive(rights)} value={role} onChange={setRole} />
        {role === "MEMBER" && (
          <ProjectGrantsField
            projects={projectsToGrant(projects.nodes, projectGrants)}
            value={grants}
            onChange={setGrants}
          />
        )}
        {role === "MEMBER" && projects.totalCount > projects.nodes.length && (
          <Text size="xs" c="dimmed">
            {t("The first {shown, number} of {total, number} projects are listed.", {
              shown: projects.nodes.length,
              total: projects.totalCount,
            })}
          </Text>
        )}
        <FormError error={error} />
      </Stack>
      <FormActions onCancel={onClose} isBusy={isBusy}>
        {t("Save")}
      </FormActions>
    </form>
  );
}
