import { Anchor, Group, Stack } from "@mantine/core";
import { verificationMessage } from "@claviger/shared/verification-codes";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { exactTime } from "../../lib/time";
import { CopyableId } from "../../ui/copyable-id";
import { Facts } from "../../ui/facts";
import { CodeBadge } from "../../ui/outcomes";
import { SURFACES } from "./request-filters";
import { keyText, placeText } from "./request-words";

const RequestDetails_log = graphql(`
  fragment RequestDetails_log on RequestLog {
    id
    at
    surface
    code
    method
    target
    ipAddress
    userAgent
    durationMs
    requestId
    apiKey {
      id
      name
    }
    environment {
      id
      name
      project {
        id
        name
      }
    }
  }
`);

interface RequestDetailsProps {
  log: FragmentType<typeof RequestDetails_log>;
  /** The address of a key's own page; null where the reader is on it. */
  toOfKey: ((id: string) => string) | null;
}

export function RequestDetails({ log: masked, toOfKey }: RequestDetailsProps) {
  const log = readFragment(RequestDetails_log, masked);
  const { apiKey } = log;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          {
            label: "Outcome",
            value: (
              <Stack gap={4} align="flex-start">
                <CodeBadge code={log.code} />
                <span>{verificationMessage(log.code)}.</span>
              </Stack>
            ),
          },
          {
            label: "Code",
            value: <code>{log.code}</code>,
          },
          { label: "Time", value: <time dateTime={log.at}>{exactTime(log.at)}</time> },
          { label: "Came in by", value: SURFACES[log.surface] },
          ...(log.method === null ? [] : [{ label: "Method", value: <code>{log.method}</code> }]),
          ...(log.target === null
            ? []
            : [{ label: log.surface === "GRAPHQL" ? "Operation" : "Path", value: <code>{log.target}</code> }]),
          {
            label: "Key",
            value: (
              <Group gap="xs">
                {apiKey && toOfKey ? (
                  <Anchor component={Link} to={toOfKey(apiKey.id)} inherit>
                    <bdi>{apiKey.name}</bdi>
                  </Anchor>
                ) : (
                  <bdi>{keyText(log)}</bdi>
                )}
              </Group>
            ),
          },
          { label: "Environment", value: <bdi>{placeText(log)}</bdi> },
          { label: "Address", value: log.ipAddress ?? "Not known" },
          { label: "Program", value: log.userAgent ?? "Not named" },
          { label: "Took", value: milliseconds.format(log.durationMs) },
          { label: "Request id", value: <CopyableId id={log.requestId} label="Copy request id" /> },
        ]}
      />
    </Stack>
  );
}

const milliseconds = new Intl.NumberFormat("en", {
  style: "unit",
  unit: "millisecond",
  maximumSignificantDigits: 3,
});
