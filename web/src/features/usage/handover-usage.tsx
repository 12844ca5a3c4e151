import { Group, Skeleton, Stack, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { counted } from "../../lib/plural";
import { HandoverTable } from "./handover-table";
import { handoverPoints, type HandoverBucket } from "./handover-points";
import { handoverColor } from "./series-colors";
import { count, share } from "./usage-figures";
import classes from "./usage-report.module.css";

const HandoverUsage_apiKey = graphql(`
  fragment HandoverUsage_apiKey on ApiKey {
    id
    secrets {
      id
      status
      usage(from: $from, to: $to, bucket: $bucket) {
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

const HandoverPlot = lazy(async () => ({ default: (await import("./handover-plot")).HandoverPlot }));

interface HandoverUsageProps {
  apiKey: FragmentType<typeof HandoverUsage_apiKey>;
  bucket: HandoverBucket;
}

/** How many calls come with the old secret of a key, and how many with the new one, while both work. */
export function HandoverUsage({ apiKey, bucket }: HandoverUsageProps) {
  const points = handoverPoints(readFragment(HandoverUsage_apiKey, apiKey).secrets);
  const old = points.reduce((sum, point) => sum + point.old, 0);
  const fresh = points.reduce((sum, point) => sum + point.fresh, 0);
  if (old + fresh === 0) return null;
  const unit = bucket === "HOUR" ? "hour" : "day";
  return (
    <Stack gap={6}>
      <Text size="sm">
        Since the rotation {counted(old, "call")} came with the old secret, which is {share(old, old + fresh)}, and{" "}
        {count(fresh)} with the new one.
      </Text>
      <Group gap="md" aria-hidden>
        {(["old", "fresh"] as const).map((name) => (
          <Group key={name} gap={6}>
            <span className={classes.mark} style={{ background: handoverColor(name) }} />
            <Text size="xs">{name === "old" ? "Old secret" : "New secret"}</Text>
          </Group>
        ))}
      </Group>
      <Suspense fallback={<Skeleton height={200} radius="md" />}>
        <HandoverPlot
          label={`Calls by ${unit} with the old and the new secret: ${count(old)} and ${count(fresh)}. The table below has the numbers.`}
          points={points}
          bucket={bucket}
        />
      </Suspense>
      <details className={classes.numbers}>
        <summary>The same in numbers</summary>
        <HandoverTable points={points} bucket={bucket} />
      </details>
    </Stack>
  );
}
