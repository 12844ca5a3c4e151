import type { MemberRights, Role } from "@claviger/shared/permissions";
import { useOutletContext } from "react-router";

export interface SignedInUser {
  id: string;
  name: string;
  email: string;
}

export interface ListedOrganization {
  id: string;
  name: string;
  slug: string;
  viewerRole: Role | null;
  /** Whether the viewer may use API keys here. */
  apiKeyAvailability: { available: boolean };
}

export interface ShellContext {
  user: SignedInUser;
  organizations: readonly ListedOrganization[];
}

export interface CurrentOrganization {
  id: string;
  name: string;
  slug: string;
  rights: MemberRights;
}

export interface OrganizationContext extends ShellContext {
  organization: CurrentOrganization;
}

/** Who is signed in, and where they belong. For pages inside the shell. */
export const useShell = (): ShellContext => useOutletContext<ShellContext>();

export const useViewer = (): SignedInUser => useShell().user;

/** The organization that the address names. For pages below it. */
export const useCurrentOrganization = (): CurrentOrganization => useOutletContext<OrganizationContext>().organization;

/** All that the organization's pages are given, for a layout between it and them to hand on. */
export const useOrganizationContext = (): OrganizationContext => useOutletContext<OrganizationContext>();
