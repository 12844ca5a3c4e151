import { useQuery } from "@apollo/client/react";
import { Skeleton, Stack } from "@mantine/core";
import { useParams } from "react-router";
import { canFinishRotation } from "../features/keys/key-actions";
import { KeySecrets } from "../features/keys/key-secrets";
import { RotationHandover } from "../features/keys/rotation-handover";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { Section } from "../ui/section";
import { useCurrentOrganization } from "./shell-context";

const ApiKeySecretsQuery = graphql(`
  query ApiKeySecrets($id: ID!) {
    apiKey(id: $id) {
      id
      status
      organizationAccess
      environmentKind
      mode
      ...RotationHandover_apiKey
      ...KeySecrets_apiKey
    }
  }
`);

const LOOK_AGAIN_MS = 5000;

/** The secrets that a key has and had, and the rotation that runs. */
export function ApiKeySecretsRoute() {
  const { keyId = "" } = useParams();
  const { rights } = useCurrentOrganization();
  const { data, error, refetch } = useQuery(ApiKeySecretsQuery, {
    variables: { id: keyId },
    pollInterval: LOOK_AGAIN_MS,
  });
  const apiKey = data?.apiKey;
  if (!apiKey) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={280} radius="lg" />;
  }
  return (
    <Stack gap="lg">
      <RotationHandover apiKey={apiKey} canFinish={canFinishRotation(apiKey, rights)} />
      <Section
        title={t("Secrets")}
        description={t(
          "A rotation adds one; the one before it works until its grace period ends. What was shown once can’t be shown again.",
        )}
        flush
      >
        <KeySecrets apiKey={apiKey} />
      </Section>
    </Stack>
  );
}
