import { Alert, Code, Group, Loader, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { CodeBlock } from "../../ui/code-block";
import { RelativeTime } from "../../ui/relative-time";
import { verifyCurl, viewerCurl } from "./secret-text";
import { verifyPlace } from "./verify-place";

const VerifyPanel_apiKey = graphql(`
  fragment VerifyPanel_apiKey on ApiKey {
    id
    environmentKind
    mode
    lastUsedAt
    grants {
      permission
      environment {
        id
        name
      }
      project {
        id
        name
        environments {
          id
          name
          kind
          mode
        }
      }
    }
  }
`);

interface VerifyPanelProps {
  apiKey: FragmentType<typeof VerifyPanel_apiKey>;
  /** Null when only its owner has it: then the command reads it from the environment. */
  secret: string | null;
  /** When the secret was first used. Absent: any use of the key counts. */
  firstUsedAt?: string | null;
}

/** The exact call that shows that the key works, and whether one has come in. */
export function VerifyPanel({ apiKey, secret, firstUsedAt }: VerifyPanelProps) {
  const data = readFragment(VerifyPanel_apiKey, apiKey);
  const place = verifyPlace(data);
  const usedAt = firstUsedAt === undefined ? data.lastUsedAt : firstUsedAt;
  const { origin } = window.location;
  return (
    <div>
      <Text size="sm" fw={550} mb={6}>
        {place ? t("Verify it in {place}", { place: place.label }) : t("Ask the API who is calling")}
      </Text>
      <CodeBlock
        code={place ? verifyCurl({ origin, secret, ...place }) : viewerCurl({ origin, secret })}
        label={t("Command that tries the key")}
      />
      <div role="status" style={{ marginTop: 10 }}>
        {usedAt === null ? <Waiting /> : <Working usedAt={usedAt} isFirst={firstUsedAt !== undefined} />}
      </div>
    </div>
  );
}

function Waiting() {
  return (
    <Group gap="xs" wrap="nowrap">
      <Loader size={14} color="gray" aria-hidden />
      <Text size="sm" c="dimmed">
        {t("Run it in a terminal. This turns green when the first call arrives.")}
      </Text>
    </Group>
  );
}

function Working({ usedAt, isFirst }: { usedAt: string; isFirst: boolean }) {
  const arrived = { when: <RelativeTime at={usedAt} />, call: <Code>POST /v1/verify</Code> };
  return (
    <Alert color="green" variant="light" title={t("It works")} icon={<IconCircleCheck aria-hidden stroke={1.5} />}>
      {isFirst
        ? rich(
            "The first call with this secret arrived {when}. Next, let your own API ask {call} about every key that its callers present.",
            arrived,
          )
        : rich(
            "The last call with this key arrived {when}. Next, let your own API ask {call} about every key that its callers present.",
            arrived,
          )}
    </Alert>
  );
}
