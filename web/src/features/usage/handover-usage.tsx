import { Group, Skeleton, Stack, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { TableTwin } from "../../ui/table-twin";
import { HandoverTable } from "./handover-table";
import { handoverPoints, type HandoverBucket } from "./handover-points";
import { handoverColor } from "./series-colors";
import { share } from "./usage-figures";
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
  return (
    <Stack gap={6}>
      <Text size="sm">
        {t(
          "Since the rotation {old, plural, one {# call} other {# calls}} came with the old secret, which is {share}, and {fresh, number} with the new one.",
          { old, share: share(old, old + fresh), fresh },
        )}
      </Text>
      <Group gap="md" aria-hidden>
        {(["old", "fresh"] as const).map((name) => (
          <Group key={name} gap={6}>
            <span className={classes.mark} style={{ background: handoverColor(name) }} />
            <Text size="xs">{name === "old" ? t("Old secret") : t("New secret")}</Text>
          </Group>
        ))}
      </Group>
      <Suspense fallback={<Skeleton height={200} radius="md" />}>
        <HandoverPlot
          label={t(
            "Calls by {unit, select, HOUR {hour} other {day}} with the old and the new secret: {old, number} and {fresh, number}. The table below has the numbers.",
            { unit: bucket, old, fresh },
          )}
          points={points}
          bucket={bucket}
        />
      </Suspense>
      <TableTwin className={classes.numbers}>
        <HandoverTable points={points} bucket={bucket} />
      </TableTwin>
    </Stack>
  );
}
