import { Anchor, Group, Stack } from "@mantine/core";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { inLanguage } from "../../lib/language";
import { t, textOf } from "../../lib/text";
import { exactTime } from "../../lib/time";
import { CopyableId } from "../../ui/copyable-id";
import { Facts } from "../../ui/facts";
import { CodeBadge } from "../../ui/outcomes";
import { SURFACES } from "./request-filters";
import { keyText, meaningOf, placeText } from "./request-words";

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
            label: t("Outcome"),
            value: (
              <Stack gap={4} align="flex-start">
                <CodeBadge code={log.code} />
                <span>{meaningOf(log.code)}</span>
              </Stack>
            ),
          },
          {
            label: t("Code"),
            value: <code>{log.code}</code>,
          },
          { label: t("Time"), value: <time dateTime={log.at}>{exactTime(log.at)}</time> },
          { label: t("Came in by"), value: textOf(SURFACES[log.surface]) },
          ...(log.method === null ? [] : [{ label: t("Method"), value: <code>{log.method}</code> }]),
          ...(log.target === null
            ? []
            : [{ label: log.surface === "GRAPHQL" ? t("Operation") : t("Path"), value: <code>{log.target}</code> }]),
          {
            label: t("Key"),
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
          { label: t("Environment"), value: <bdi>{placeText(log)}</bdi> },
          { label: t("Address"), value: log.ipAddress ?? t("Not known") },
          { label: t("Program"), value: log.userAgent ?? t("Not named") },
          { label: t("Took"), value: milliseconds().format(log.durationMs) },
          { label: t("Request id"), value: <CopyableId id={log.requestId} label={t("Copy request id")} /> },
        ]}
      />
    </Stack>
  );
}

const milliseconds = inLanguage(
  (language) =>
    new Intl.NumberFormat(language, {
      style: "unit",
      unit: "millisecond",
      maximumSignificantDigits: 3,
    }),
);
