import { message } from "../lib/text";

export const SETUP_STEPS = [
  message("Account"),
  message("Organization"),
  message("Project"),
  message("First key"),
  message("Verify"),
] as const;

interface SetupState {
  installation: { needsSetup: boolean };
  viewer: {
    user: object | null;
    organizations: {
      nodes: readonly {
        firstProject: { nodes: readonly object[] };
        apiKeys: { nodes: readonly { lastUsedAt: string | null }[] };
      }[];
    };
  } | null;
}

/**
 * How far the first run has come, told from what exists, so that a reload goes on where it was: the place among SETUP_STEPS,
 * their number when all are done, or null for a visitor of an installation that is set up.
 */
export function setupStep({ installation, viewer }: SetupState): number | null {
  if (!viewer?.user) return installation.needsSetup ? 0 : null;
  const [organization] = viewer.organizations.nodes;
  if (!organization) return 1;
  if (organization.firstProject.nodes.length === 0) return 2;
  const [key] = organization.apiKeys.nodes;
  if (!key) return 3;
  return key.lastUsedAt === null ? 4 : SETUP_STEPS.length;
}
