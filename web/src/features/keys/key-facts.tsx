import { Anchor, Code, Group } from "@mantine/core";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
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
    label: "Replaces",
    value: (
      <Anchor component={Link} to={`${listAddress}/${data.replaces.id}`} inherit>
        <bdi>{data.replaces.name}</bdi>
      </Anchor>
    ),
  };
  const ended = [
    ...(data.disabledAt === null ? [] : [{ label: "Disabled", value: <RelativeTime at={data.disabledAt} /> }]),
    ...(data.revokedAt === null ? [] : [{ label: "Revoked", value: <RelativeTime at={data.revokedAt} /> }]),
    ...(data.revocationReason === null ? [] : [{ label: "Reason", value: data.revocationReason }]),
  ];
  const reminder =
    data.rotationDueAt === null ? [] : [{ label: "Rotation due", value: <RelativeTime at={data.rotationDueAt} /> }];
  return (
    <Facts
      facts={[
        { label: "Starts with", value: <Code>{data.start}…</Code> },
        { label: "Environment", value: <KindBadge kind={data.environmentKind} mode={data.mode} /> },
        {
          label: "Last used",
          value: (
            <>
              <RelativeTime at={data.lastUsedAt} />
              {data.lastUsedIp !== null && ` from ${data.lastUsedIp}`}
            </>
          ),
        },
        { label: "Expires", value: <RelativeTime at={data.expiresAt} /> },
        ...reminder,
        ...ended,
        { label: "Belongs to", value: <bdi>{data.ownerMember?.user.name ?? "The organization"}</bdi> },
        {
          label: "Created",
          value: (
            <>
              <RelativeTime at={data.createdAt} />
              {data.createdBy && ` by ${data.createdBy.name}`}
            </>
          ),
        },
        { label: "Changed", value: <RelativeTime at={data.updatedAt} /> },
        ...(replaced ? [replaced] : []),
        {
          label: "Id",
          value: (
            <Group gap={4} wrap="nowrap">
              <Code style={{ overflowWrap: "anywhere" }}>{data.id}</Code>
              <CopyButton text={data.id} label="Copy key id" />
            </Group>
          ),
        },
      ]}
    />
  );
}
