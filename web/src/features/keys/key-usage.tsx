import { Skeleton } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { KeyUsage_ApiKeysFragment } from "../../graphql/graphql";
import { t } from "../../lib/text";
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
  return <Sparkline label={labelFor(allowed + denied, denied)} bars={usage.points.map(({ totals }) => totals)} />;
}

function labelFor(count: number, refused: number): string {
  if (count === 0) return t("No calls in 7 days");
  if (refused === 0) return t("{count, plural, one {# call} other {# calls}} in 7 days, none refused", { count });
  return t("{count, plural, one {# call} other {# calls}} in 7 days, {refused, number} refused", { count, refused });
}
