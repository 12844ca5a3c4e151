import { Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { rateLimitText } from "./rate-limit";

const KeyLimit_apiKey = graphql(`
  fragment KeyLimit_apiKey on ApiKey {
    id
    rateLimit {
      limit
      windowSeconds
    }
  }
`);

/** How often the key may be used, such as “100 calls per minute”. */
export function KeyLimit({ apiKey }: { apiKey: FragmentType<typeof KeyLimit_apiKey> }) {
  const { rateLimit } = readFragment(KeyLimit_apiKey, apiKey);
  return (
    <Text span size="sm" {...(!rateLimit && { c: "dimmed" })} style={{ whiteSpace: "nowrap" }}>
      {rateLimit ? rateLimitText(rateLimit) : t("None")}
    </Text>
  );
}
