import { Skeleton } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { KeyUsage_ApiKeysFragment } from "../../graphql/graphql";
import { counted } from "../../lib/plural";
import { Sparkline } from "../../ui/sparkline";

const KeyUsage_apiKeys = graphql(`
  fragment KeyUsage_apiKeys on ApiKeyConnection {
    nodes {
      id
      usage(from: $from, to: $to, bucket: DAY) {
        total {
          allowed
          denied
        }
        points {
          at
          totals {
            allowed
            denied
          }
        }
      }
    }
  }
`);

export type KeyUsages = FragmentType<typeof KeyUsage_apiKeys>;
export type Usage = KeyUsage_ApiKeysFragment["nodes"][number]["usage"];

/** The usage of each key of a page, by its id. */
export function readUsages(apiKeys: KeyUsages | null): ReadonlyMap<string, Usage> {
  const nodes = apiKeys === null ? [] : readFragment(KeyUsage_apiKeys, apiKeys).nodes;
  return new Map(nodes.map(({ id, usage }) => [id, usage]));
}

/** The calls of a week, day by day. It comes after the list, which doesn't wait for it. */
export function KeyUsage({ usage }: { usage: Usage | null }) {
  if (!usage) return <Skeleton height={22} width={72} />;
  const { allowed, denied } = usage.total;
  const refused = denied === 0 ? "none refused" : `${denied.toLocaleString("en")} refused`;
  const label =
    allowed + denied === 0 ? "No calls in 7 days" : `${counted(allowed + denied, "call")} in 7 days, ${refused}`;
  return <Sparkline label={label} bars={usage.points.map(({ totals }) => totals)} />;
}
