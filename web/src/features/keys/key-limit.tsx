import { Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { graceLabel } from "./grace";

const KeyLimit_apiKey = graphql(`
  fragment KeyLimit_apiKey on ApiKey {
    id
    rateLimit {
      limit
      windowSeconds
    }
  }
`);

/** Such as “1,000 / 1 hour”. */
export function KeyLimit({ apiKey }: { apiKey: FragmentType<typeof KeyLimit_apiKey> }) {
  const { rateLimit } = readFragment(KeyLimit_apiKey, apiKey);
  return (
    <Text span size="sm" {...(!rateLimit && { c: "dimmed" })} style={{ whiteSpace: "nowrap" }}>
      {rateLimit ? `${rateLimit.limit.toLocaleString("en")} / ${graceLabel(rateLimit.windowSeconds)}` : "None"}
    </Text>
  );
}
