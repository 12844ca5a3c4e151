import { useMutation } from "@apollo/client/react";
import { Alert, Anchor, Button, Stack, Text } from "@mantine/core";
import { IconMailOff } from "@tabler/icons-react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { hasCode } from "../../lib/errors";
import { rich, t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { FormError } from "../../ui/form-error";
import { b } from "../../ui/pieces";

const JoinOrganization_user = graphql(`
  fragment JoinOrganization_user on User {
    name
    email
  }
`);

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      organization {
        id
        slug
      }
    }
  }
`);

interface JoinOrganizationProps {
  token: string;
  user: FragmentType<typeof JoinOrganization_user>;
  /** Awaited: the button stays busy until what follows is there. */
  onJoined: (organizationSlug: string) => Promise<void>;
}

export function JoinOrganization({ token, user, onJoined }: JoinOrganizationProps) {
  const { name, email } = readFragment(JoinOrganization_user, user);
  // Nothing about the token is to stay in the cache.
  const [accept] = useMutation(AcceptInvitation, { fetchPolicy: "no-cache" });
  const { run, isBusy, error } = useSubmission();

  const join = () =>
    run(async () => {
      const { data } = await accept({ variables: { input: { token } } });
      if (data) await onJoined(data.acceptInvitation.organization.slug);
    });

  if (hasCode(error, "NOT_FOUND")) return <UnusableInvitation email={email} />;
  return (
    <Stack gap="md">
      <Text>
        {rich(
          "You have been invited to an organization. You are signed in as <b>{name}</b> ({email}) and join with this account.",
          { name, email, b },
        )}
      </Text>
      <FormError error={error} />
      {hasCode(error, "CONFLICT") ? (
        <Button component={Link} to="/" variant="default" fullWidth>
          {t("Go to your organizations")}
        </Button>
      ) : (
        <Button onClick={() => void join()} loading={isBusy} fullWidth>
          {t("Join")}
        </Button>
      )}
    </Stack>
  );
}

function UnusableInvitation({ email }: { email: string }) {
  return (
    <Stack gap="md" align="flex-start">
      <Alert
        color="red"
        variant="light"
        icon={<IconMailOff aria-hidden stroke={1.5} />}
        title={t("This invitation lets nobody in with your account")}
        role="alert"
      >
        {t(
          "It has been used or taken back, has expired, or is for another e-mail address than {email}. Ask whoever invited you for a new one.",
          { email },
        )}
      </Alert>
      <Anchor component={Link} to="/" size="sm">
        {t("Go to your organizations")}
      </Anchor>
    </Stack>
  );
}
