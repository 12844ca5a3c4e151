import { useQuery } from "@apollo/client/react";
import { Skeleton, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { KeyFacts } from "../features/keys/key-facts";
import { KeyMatrix } from "../features/keys/key-matrix";
import { KeyRestrictions } from "../features/keys/key-restrictions";
import { KeySentence } from "../features/keys/key-sentence";
import { VerifyPanel } from "../features/keys/verify-panel";
import { graphql } from "../graphql";
import { rich, t } from "../lib/text";
import { Columns } from "../ui/columns";
import { ErrorState } from "../ui/error-state";
import { Section } from "../ui/section";
import { useCurrentOrganization } from "./shell-context";

const ApiKeyAccessQuery = graphql(`
  query ApiKeyAccess($id: ID!) {
    apiKey(id: $id) {
      id
      status
      ...KeyAccess_apiKey
      ...KeyMatrix_apiKey
      ...KeyRestrictions_apiKey
      ...KeyFacts_apiKey
      ...VerifyPanel_apiKey
    }
  }
`);

const code = (text: ReactNode) => <code>{text}</code>;
const LOOK_AGAIN_MS = 5000;

/** What a key may do, where, and how to try it. */
export function ApiKeyAccessRoute() {
  const { keyId = "" } = useParams();
  const { slug } = useCurrentOrganization();
  const { data, error, refetch } = useQuery(ApiKeyAccessQuery, {
    variables: { id: keyId },
    pollInterval: LOOK_AGAIN_MS,
  });
  const apiKey = data?.apiKey;
  if (!apiKey) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={360} radius="lg" />;
  }
  return (
    <Columns
      aside={
        <Section title={t("Details")}>
          <KeyFacts apiKey={apiKey} listAddress={`/${slug}/settings/api-keys`} />
        </Section>
      }
    >
      <Stack gap="lg">
        <Section title={t("What it may do")} description={<KeySentence apiKey={apiKey} />} flush>
          <KeyMatrix apiKey={apiKey} organizationSlug={slug} />
        </Section>
        <Section title={t("Within these bounds")} description={t("Whatever it may do, it may do only so.")}>
          <KeyRestrictions apiKey={apiKey} />
        </Section>
        {apiKey.status === "ACTIVE" && (
          <Section title={t("Try it")}>
            <Text size="sm" mb="sm">
              {rich("With the secret in <code>CLAVIGER_KEY</code>:", { code })}
            </Text>
            <VerifyPanel apiKey={apiKey} secret={null} />
          </Section>
        )}
      </Stack>
    </Columns>
  );
}
