import { useQuery } from "@apollo/client/react";
import { Outlet } from "react-router";
import { KeysUnavailable } from "../features/plans/keys-unavailable";
import { graphql } from "../graphql";
import { ErrorState } from "../ui/error-state";
import { PageLoader } from "../ui/page-loader";
import { NotFoundRoute } from "./not-found";
import { useCurrentOrganization, useOrganizationContext } from "./shell-context";

const KeyGateQuery = graphql(`
  query KeyGate($slug: String!) {
    organization(slug: $slug) {
      id
      apiKeyAvailability {
        available
      }
      ...KeysUnavailable_organization
    }
  }
`);

/** Stands before every page of keys: where there are none for the viewer, it says why and whom to ask. */
export function KeyGate() {
  const context = useOrganizationContext();
  const { slug } = useCurrentOrganization();
  const { data, error, refetch } = useQuery(KeyGateQuery, { variables: { slug } });

  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoader />;
  if (!data.organization) return <NotFoundRoute />;
  if (!data.organization.apiKeyAvailability.available) return <KeysUnavailable organization={data.organization} />;
  return <Outlet context={context} />;
}
