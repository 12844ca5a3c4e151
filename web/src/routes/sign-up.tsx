import { useApolloClient, useQuery } from "@apollo/client/react";
import { Anchor, Button, Code, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, Navigate, useNavigate } from "react-router";
import { SignUpForm } from "../features/identity/sign-up-form";
import { graphql } from "../graphql";
import { rich, t } from "../lib/text";
import { Entrance } from "../ui/entrance";
import { ErrorState } from "../ui/error-state";
import { PageLoader } from "../ui/page-loader";

const SignUpRouteQuery = graphql(`
  query SignUpRoute {
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

const code = (text: ReactNode) => <Code>{text}</Code>;

export function SignUpRoute() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(SignUpRouteQuery, { fetchPolicy: "network-only" });

  if (error) {
    return (
      <Entrance title={t("Sign up")}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Entrance>
    );
  }
  if (!data) return <PageLoader />;
  if (data.installation.needsSetup) return <Navigate to="/setup" replace />;
  if (data.viewer?.user) return <Navigate to="/" replace />;
  if (!data.installation.openSignUp) return <ClosedSignUp />;

  const enter = async () => {
    await client.clearStore();
    await navigate("/", { replace: true });
  };

  return (
    <Entrance
      title={t("Create your account")}
      below={
        <>
          {t("Have an account?")}{" "}
          <Anchor component={Link} to="/sign-in" inherit>
            {t("Sign in")}
          </Anchor>
        </>
      }
    >
      <SignUpForm submitLabel={t("Create account")} onSignedUp={enter} />
    </Entrance>
  );
}

function ClosedSignUp() {
  return (
    <Entrance title={t("Sign-up is closed")}>
      <Stack align="flex-start">
        <Text>
          {rich(
            "This installation takes no new accounts. Whoever runs it can open sign-up with the setting <code>CLAVIGER_OPEN_SIGN_UP=true</code>.",
            { code },
          )}
        </Text>
        <Button component={Link} to="/sign-in" variant="default">
          {t("Sign in")}
        </Button>
      </Stack>
    </Entrance>
  );
}
