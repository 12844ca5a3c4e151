import { useApolloClient, useQuery } from "@apollo/client/react";
import { Anchor, Button, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { SignInForm } from "../features/identity/sign-in-form";
import { SignUpForm } from "../features/identity/sign-up-form";
import { SwitchAccount } from "../features/identity/switch-account";
import { JoinOrganization } from "../features/members/join-organization";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { Entrance } from "../ui/entrance";
import { ErrorState } from "../ui/error-state";
import { PageLoader } from "../ui/page-loader";

const InvitationQuery = graphql(`
  query Invitation {
    viewer {
      user {
        id
        ...JoinOrganization_user
      }
    }
  }
`);

/** Where the link of an invitation leads. */
export function InvitationRoute() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const token = useTokenOfAddress();
  const [hasAccount, setHasAccount] = useState(false);
  const { data, error, refetch } = useQuery(InvitationQuery, { fetchPolicy: "network-only" });

  if (token === null) return <NoToken />;
  if (error && !data) {
    return (
      <Entrance title={t("Join an organization")}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Entrance>
    );
  }
  if (!data) return <PageLoader />;

  const enter = async (address: string) => {
    await client.clearStore();
    await navigate(address, { replace: true });
  };
  const stay = async () => {
    await client.clearStore();
    await refetch();
  };

  const user = data.viewer?.user;
  if (user) {
    return (
      <Entrance title={t("Join an organization")} below={<SwitchAccount onSignedOut={stay} />}>
        <JoinOrganization
          key={token}
          token={token}
          user={user}
          onJoined={(organizationSlug) => enter(`/${organizationSlug}`)}
        />
      </Entrance>
    );
  }
  if (hasAccount) {
    return (
      <Entrance
        title={t("Sign in to join")}
        description={t("Use the account of the e-mail address that was invited.")}
        below={<OtherWay ask={t("No account yet?")} label={t("Create one")} onTake={() => setHasAccount(false)} />}
      >
        <SignInForm onSignedIn={() => void stay()} />
      </Entrance>
    );
  }
  return (
    <Entrance
      title={t("Create your account to join")}
      description={t("You have been invited to an organization. Use the e-mail address that was invited.")}
      below={<OtherWay ask={t("Have an account?")} label={t("Sign in")} onTake={() => setHasAccount(true)} />}
    >
      <SignUpForm submitLabel={t("Create account and join")} invitationToken={token} onSignedUp={() => enter("/")} />
    </Entrance>
  );
}

/** The token from the fragment of the link. It leaves the address, and with it the history, as soon as it has been read. */
function useTokenOfAddress(): string | null {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const inAddress = hash.slice(1);
  const [token, setToken] = useState<string | null>(inAddress || null);
  if (inAddress !== "" && inAddress !== token) setToken(inAddress);

  useEffect(() => {
    if (inAddress !== "") void navigate(pathname, { replace: true });
  }, [inAddress, navigate, pathname]);
  return token;
}

interface OtherWayProps {
  ask: string;
  label: string;
  onTake: () => void;
}

function OtherWay({ ask, label, onTake }: OtherWayProps) {
  return (
    <>
      {ask}{" "}
      <Anchor component="button" type="button" inherit onClick={onTake}>
        {label}
      </Anchor>
    </>
  );
}

function NoToken() {
  return (
    <Entrance title={t("Open the link of your invitation")}>
      <Stack align="flex-start">
        <Text>
          {t(
            "The invitation stands in the link itself, and this address has none. Open the link that you were sent once more.",
          )}
        </Text>
        <Button component={Link} to="/" variant="default">
          {t("Go to the panel")}
        </Button>
      </Stack>
    </Entrance>
  );
}
