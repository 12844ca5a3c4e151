import { Anchor, Text } from "@mantine/core";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { ROW_TARGET } from "./row-keys";

const KeyName_apiKey = graphql(`
  fragment KeyName_apiKey on ApiKey {
    id
    name
    start
  }
`);

/** The name leads to the key's page; below it, what may be shown of its secret. */
export function KeyName({ apiKey, to }: { apiKey: FragmentType<typeof KeyName_apiKey>; to: string }) {
  const { name, start } = readFragment(KeyName_apiKey, apiKey);
  return (
    <>
      <Anchor
        component={Link}
        to={to}
        {...ROW_TARGET}
        fw={550}
        underline="hover"
        size="sm"
        c="var(--mantine-color-text)"
        lineClamp={2}
        title={name}
        style={{ overflowWrap: "anywhere" }}
      >
        <bdi>{name}</bdi>
      </Anchor>
      <Text size="xs" c="dimmed" ff="monospace" truncate="end" maw={240}>
        {start}…
      </Text>
    </>
  );
}
