import type { Permission } from "@claviger/shared/permissions";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { message, type Message } from "../../lib/text";
import type { Access } from "./access-sentence";

export const PERMISSION_LABELS: Record<Permission, Message> = {
  READ: message("Read"),
  WRITE: message("Write"),
  MANAGE: message("Manage"),
};

export const KeyAccess_apiKey = graphql(`
  fragment KeyAccess_apiKey on ApiKey {
    id
    environmentKind
    organizationAccess
    grants {
      permission
      scopes
      project {
        id
        name
        slug
      }
      environment {
        id
        name
      }
    }
  }
`);

/** What a key may do, as the sentence and the chips want it. */
export function readAccess(apiKey: FragmentType<typeof KeyAccess_apiKey>): Access {
  const { environmentKind, organizationAccess, grants } = readFragment(KeyAccess_apiKey, apiKey);
  return {
    environmentKind,
    organizationAccess,
    grants: grants.map(({ permission, scopes, project, environment }) => ({
      permission,
      scopes,
      projectId: project.id,
      projectName: project.name,
      environmentId: environment?.id ?? null,
      environmentName: environment?.name ?? null,
    })),
  };
}
