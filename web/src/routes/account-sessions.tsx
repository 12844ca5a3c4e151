import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { SessionList } from "../features/identity/session-list";
import { SignOutEverywhere } from "../features/identity/sign-out-everywhere";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { Section } from "../ui/section";

const SessionsQuery = graphql(`
  query Sessions {
    viewer {
      sessions {
        id
        ...SessionList_session
      }
    }
  }
`);

/** Where the reader is signed in: a part of the account's page with a query of its own. */
export function AccountSessions() {
  const { data, error, refetch } = useQuery(SessionsQuery);
  const sessions = data?.viewer?.sessions;
  return (
    <Section
      title={t("Sessions")}
      description={t("Where you are signed in. For when you have left yourself signed in somewhere, or lost a device.")}
    >
      {error && !sessions && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !sessions && <Skeleton height={48} mb={20} radius="md" />}
      {sessions && <SessionList sessions={sessions} />}
      <SignOutEverywhere />
    </Section>
  );
}
