import { Anchor, Text } from "@mantine/core";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";

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
        fw={550}
        underline="hover"
        size="sm"
        c="var(--mantine-color-text)"
        style={{ overflowWrap: "anywhere" }}
      >
        {name}
      </Anchor>
      <Text size="xs" c="dimmed" ff="monospace">
        {start}…
      </Text>
    </>
  );
}
