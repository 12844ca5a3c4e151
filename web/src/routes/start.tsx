import { useQuery } from "@apollo/client/react";
import { Navigate, useSearchParams } from "react-router";
import { graphql } from "../graphql";
import type { StartQuery as StartData } from "../graphql/graphql";
import { lastOrganization } from "../lib/last-organization";
import { t } from "../lib/text";
import { Entrance } from "../ui/entrance";
import { ErrorState } from "../ui/error-state";
import { PageLoader } from "../ui/page-loader";

const StartQuery = graphql(`
  query Start {
    installation {
      needsSetup
    }
    viewer {
      user {
        id
      }
      organizations(first: 50) {
        nodes {
          id
          slug
        }
      }
    }
  }
`);

/** What the server asks for when a browser opens the API's address. */
const EXPLORER = "explorer";

/** The bare address: leads to where the reader left off. */
export function StartRoute() {
  const [params] = useSearchParams();
  const { data, loading, error, refetch } = useQuery(StartQuery);
  if (loading) return <PageLoader />;
  if (data) return <Navigate to={destination(data, params.get("open") === EXPLORER)} replace />;
  return (
    <Entrance title={t("Claviger can’t be reached")}>
      <ErrorState error={error} onRetry={() => void refetch()} />
    </Entrance>
  );
}

function destination({ installation, viewer }: StartData, wantsExplorer: boolean): string {
  if (installation.needsSetup) return "/setup";
  if (!viewer?.user) return wantsExplorer ? `/sign-in?next=${encodeURIComponent(`/?open=${EXPLORER}`)}` : "/sign-in";
  const slugs = viewer.organizations.nodes.map(({ slug }) => slug);
  const last = lastOrganization();
  const slug = slugs.find((each) => each === last) ?? slugs[0];
  if (slug === undefined) return "/welcome";
  return wantsExplorer ? `/${slug}/explorer` : `/${slug}`;
}
