import { Anchor, Code, Group } from "@mantine/core";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { CopyButton } from "../../ui/copy-button";
import { KindBadge } from "../../ui/environment-badges";
import { Facts } from "../../ui/facts";
import { RelativeTime } from "../../ui/relative-time";

const KeyFacts_apiKey = graphql(`
  fragment KeyFacts_apiKey on ApiKey {
    id
    start
    environmentKind
    mode
    owner
    ownerMember {
      id
      user {
        id
        name
      }
    }
    lastUsedAt
    lastUsedIp
    expiresAt
    rotationDueAt
    disabledAt
    revokedAt
    revocationReason
    createdAt
    updatedAt
    createdBy {
      id
      name
    }
    replaces {
      id
      name
    }
  }
`);

interface KeyFactsProps {
  apiKey: FragmentType<typeof KeyFacts_apiKey>;
  /** Where the organization's keys are listed, each below it. */
  listAddress: string;
}

export function KeyFacts({ apiKey, listAddress }: KeyFactsProps) {
  const data = readFragment(KeyFacts_apiKey, apiKey);
  const replaced = data.replaces && {
    label: t("Replaces"),
    value: (
      <Anchor component={Link} to={`${listAddress}/${data.replaces.id}`} inherit>
        <bdi>{data.replaces.name}</bdi>
      </Anchor>
    ),
  };
  const ended = [
    ...(data.disabledAt === null ? [] : [{ label: t("Disabled"), value: <RelativeTime at={data.disabledAt} /> }]),
    ...(data.revokedAt === null ? [] : [{ label: t("Revoked"), value: <RelativeTime at={data.revokedAt} /> }]),
    ...(data.revocationReason === null ? [] : [{ label: t("Reason"), value: data.revocationReason }]),
  ];
  const reminder =
    data.rotationDueAt === null ? [] : [{ label: t("Rotation due"), value: <RelativeTime at={data.rotationDueAt} /> }];
  return (
    <Facts
      facts={[
        { label: t("Starts with"), value: <Code>{data.start}…</Code> },
        { label: t("Environment"), value: <KindBadge kind={data.environmentKind} mode={data.mode} /> },
        {
          label: t("Last used"),
          value:
            data.lastUsedIp === null ? (
              <RelativeTime at={data.lastUsedAt} />
            ) : (
              rich("{when} from {address}", { when: <RelativeTime at={data.lastUsedAt} />, address: data.lastUsedIp })
            ),
        },
        { label: t("Expires"), value: <RelativeTime at={data.expiresAt} /> },
        ...reminder,
        ...ended,
        { label: t("Belongs to"), value: <bdi>{data.ownerMember?.user.name ?? t("The organization")}</bdi> },
        {
          label: t("Created"),
          value: data.createdBy ? (
            rich("{when} by {name}", { when: <RelativeTime at={data.createdAt} />, name: data.createdBy.name })
          ) : (
            <RelativeTime at={data.createdAt} />
          ),
        },
        { label: t("Changed"), value: <RelativeTime at={data.updatedAt} /> },
        ...(replaced ? [replaced] : []),
        {
          label: t("Id"),
          value: (
            <Group gap={4} wrap="nowrap">
              <Code style={{ overflowWrap: "anywhere" }}>{data.id}</Code>
              <CopyButton text={data.id} label={t("Copy key id")} />
            </Group>
          ),
        },
      ]}
    />
  );
}
