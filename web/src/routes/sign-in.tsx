import { useApolloClient, useQuery } from "@apollo/client/react";
import { Anchor } from "@mantine/core";
import { Link, Navigate, useNavigate, useSearchParams } from "react-router";
import { SignInForm } from "../features/identity/sign-in-form";
import { graphql } from "../graphql";
import { nextAddress } from "../lib/next-address";
import { t } from "../lib/text";
import { Entrance } from "../ui/entrance";
import { PageLoader } from "../ui/page-loader";

const SignInRouteQuery = graphql(`
  query SignInRoute {
    installation {
      needsSetup
      openSignUp
    }
    viewer {
      user {
        id
      }
    }
  }
`);

export function SignInRoute() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const next = nextAddress(params, window.location.origin);
  const { data, loading } = useQuery(SignInRouteQuery, { fetchPolicy: "network-only" });

  if (!data && loading) return <PageLoader />;
  if (data?.installation.needsSetup) return <Navigate to="/setup" replace />;
  if (data?.viewer?.user) return <Navigate to={next} replace />;

  const enter = () => {
    void client.clearStore().then(() => navigate(next, { replace: true }));
  };

  return (
    <Entrance
      title={t("Sign in")}
      below={
        data?.installation.openSignUp && (
          <>
            {t("No account yet?")}{" "}
            <Anchor component={Link} to="/sign-up" inherit>
              {t("Sign up")}
            </Anchor>
          </>
        )
      }
    >
      <SignInForm onSignedIn={enter} />
    </Entrance>
  );
}
