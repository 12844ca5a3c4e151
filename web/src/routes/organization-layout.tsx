import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { Navigate, Outlet, useLocation, useParams } from "react-router";
import { graphql } from "../graphql";
import { rememberOrganization } from "../lib/last-organization";
import { ErrorState } from "../ui/error-state";
import { PageLoader } from "../ui/page-loader";
import { NotFoundRoute } from "./not-found";
import { useShell, type CurrentOrganization, type ListedOrganization, type OrganizationContext } from "./shell-context";

const OrganizationLayoutQuery = graphql(`
  query OrganizationLayout($slug: String!) {
    organization(slug: $slug) {
      id
      name
      slug
      viewerRole
      apiKeyAvailability {
        available
      }
    }
  }
`);

export function OrganizationLayout() {
  const { organizationSlug = "" } = useParams();
  const shell = useShell();
  const listed = shell.organizations.find(({ slug }) => slug === organizationSlug);
  // Only for people with more organizations than the shell lists.
  const { data, error, refetch } = useQuery(OrganizationLayoutQuery, {
    variables: { slug: organizationSlug },
    skip: listed !== undefined,
  });
  const organization = listed ?? data?.organization;
  const renamedTo = useNewSlug(shell.organizations, listed);
  const { pathname } = useLocation();

  const knownSlug = organization?.slug;
  useEffect(() => {
    if (knownSlug) rememberOrganization(knownSlug);
  }, [knownSlug]);

  if (renamedTo) return <Navigate to={pathname.replace(/^\/[^/]+/, `/${renamedTo}`)} replace />;
  if (error && !organization) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (organization === undefined) return <PageLoader />;
  if (organization === null) return <NotFoundRoute />;
  const context: OrganizationContext = { ...shell, organization: withRights(organization) };
  return <Outlet context={context} key={organization.id} />;
}

function withRights({ id, name, slug, viewerRole }: ListedOrganization): CurrentOrganization {
  return { id, name, slug, rights: { kind: "member", role: viewerRole ?? "MEMBER", projectGrants: [] } };
}

/** The slug that the organization shown until now has been given meanwhile; null while the address is right. */
function useNewSlug(
  organizations: readonly ListedOrganization[],
  listed: ListedOrganization | undefined,
): string | null {
  const [shown, setShown] = useState(listed);
  if (listed && (listed.id !== shown?.id || listed.slug !== shown.slug)) setShown(listed);
  if (listed || !shown) return null;
  const now = organizations.find(({ id }) => id === shown.id);
  return now && now.slug !== shown.slug ? now.slug : null;
}
