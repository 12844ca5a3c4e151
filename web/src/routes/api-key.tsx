import { useQuery } from "@apollo/client/react";
import { Skeleton, Stack, Text } from "@mantine/core";
import { useParams } from "react-router";
import { KeyFacts } from "../features/keys/key-facts";
import { KeyGrants, KeySentence } from "../features/keys/key-grants";
import { KeyButtons } from "../features/keys/key-menu";
import { KeySecrets } from "../features/keys/key-secrets";
import { KeyStatus } from "../features/keys/key-status";
import { VerifyPanel } from "../features/keys/verify-panel";
import { graphql } from "../graphql";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Section } from "../ui/section";
import { NotFoundRoute } from "./not-found";
import { useCurrentOrganization } from "./shell-context";

const ApiKeyQuery = graphql(`
  query ApiKey($id: ID!) {
    apiKey(id: $id) {
      id
      name
      description
      status
      organization {
        id
      }
      ...KeyStatus_apiKey
      ...KeyMenu_apiKey
      ...KeyGrants_apiKey
      ...KeySecrets_apiKey
      ...KeyFacts_apiKey
      ...VerifyPanel_apiKey
    }
  }
`);

const LOOK_AGAIN_MS = 5000;

export function ApiKeyRoute() {
  const { keyId = "" } = useParams();
  const organization = useCurrentOrganization();
  const { data, error, refetch } = useQuery(ApiKeyQuery, { variables: { id: keyId }, pollInterval: LOOK_AGAIN_MS });
  const apiKey = data?.apiKey;
  if (data && apiKey?.organization.id !== organization.id) return <NotFoundRoute />;
  if (!apiKey) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={420} radius="lg" />;
  }

  return (
    <>
      <PageHeader
        title={apiKey.name}
        description={apiKey.description}
        crumbs={[
          { label: organization.name, to: `/${organization.slug}` },
          { label: "API keys", to: `/${organization.slug}/settings/api-keys` },
        ]}
        badges={<KeyStatus apiKey={apiKey} />}
        actions={<KeyButtons apiKey={apiKey} rights={organization.rights} />}
      />
      <Stack gap="lg">
        <Section title="What it may do" description={<KeySentence apiKey={apiKey} />} flush>
          <KeyGrants apiKey={apiKey} organizationSlug={organization.slug} />
        </Section>
        <Section
          title="Secrets"
          description="Rotation adds a secret; the one before it works until its grace period ends."
          flush
        >
          <KeySecrets apiKey={apiKey} />
        </Section>
        <Section title="Details">
          <KeyFacts apiKey={apiKey} />
        </Section>
        {apiKey.status === "ACTIVE" && (
          <Section title="Try it">
            <Text size="sm" mb="sm">
              With the secret in <code>CLAVIGER_KEY</code>:
            </Text>
            <VerifyPanel apiKey={apiKey} secret={null} />
          </Section>
        )}
      </Stack>
    </>
  );
}
