import { useQuery } from "@apollo/client/react";
import { Skeleton, Stack } from "@mantine/core";
import { useParams } from "react-router";
import { canFinishRotation } from "../features/keys/key-actions";
import { KeySecrets } from "../features/keys/key-secrets";
import { RotationHandover } from "../features/keys/rotation-handover";
import { handoverRange } from "../features/usage/handover-points";
import { HandoverUsage } from "../features/usage/handover-usage";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { useNow } from "../lib/use-now";
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
      secrets {
        id
        status
        createdAt
      }
      ...RotationHandover_apiKey
      ...KeySecrets_apiKey
    }
  }
`);

const HandoverUsageQuery = graphql(`
  query HandoverUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {
    apiKey(id: $id) {
      id
      ...HandoverUsage_apiKey
    }
  }
`);

const LOOK_AGAIN_MS = 5000;
/** A report costs the server more than what is written down of a key. */
const COUNT_AGAIN_MS = 30_000;

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
  const beganAt = apiKey.secrets.find(({ status }) => status === "CURRENT")?.createdAt ?? "";
  return (
    <Stack gap="lg">
      <RotationHandover apiKey={apiKey} canFinish={canFinishRotation(apiKey, rights)}>
        <Traffic keyId={apiKey.id} beganAt={beganAt} />
      </RotationHandover>
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

/** The calls since a rotation, by secret. Who can't be told has the rest of the page all the same. */
function Traffic({ keyId, beganAt }: { keyId: string; beganAt: string }) {
  const range = handoverRange(beganAt, useNow());
  const { data, previousData, error, refetch } = useQuery(HandoverUsageQuery, {
    variables: { id: keyId, ...range },
    pollInterval: COUNT_AGAIN_MS,
  });
  const apiKey = (data ?? previousData)?.apiKey;
  if (apiKey) return <HandoverUsage apiKey={apiKey} bucket={range.bucket} />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={200} radius="md" />;
}
