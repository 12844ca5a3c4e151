import { Button, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { fileSize } from "../../lib/file-size";
import { t } from "../../lib/text";
import { useNow } from "../../lib/use-now";

const JobResult_job = graphql(`
  fragment JobResult_job on Job {
    id
    kind
    error
    result
  }
`);

/** What came of a job: a file to fetch, a number, or why nothing did. */
export function JobResult({ job }: { job: FragmentType<typeof JobResult_job> }) {
  const { error, result } = readFragment(JobResult_job, job);
  const now = useNow();
  if (error !== null) {
    return (
      <Text size="sm" c="var(--mantine-color-error)">
        {error}
      </Text>
    );
  }
  if (result === null) return null;
  const { downloadPath, bytes, expiresAt, revoked, leftAlone } = result;
  if (typeof revoked === "number" && typeof leftAlone === "number") {
    return (
      <Text size="sm">
        {leftAlone > 0
          ? t("{revoked, plural, one {# key} other {# keys}} revoked, {leftAlone, number} left alone", {
              revoked,
              leftAlone,
            })
          : t("{revoked, plural, one {# key} other {# keys}} revoked", { revoked })}
      </Text>
    );
  }
  if (typeof downloadPath !== "string") return null;
  if (typeof expiresAt === "string" && new Date(expiresAt) <= now) {
    return (
      <Text size="sm" c="dimmed">
        {t("The file is kept for a day, and is gone.")}
      </Text>
    );
  }
  return (
    <div>
      <Button
        component="a"
        href={downloadPath}
        download
        size="xs"
        variant="light"
        leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
      >
        {typeof bytes === "number" ? t("Download ({size})", { size: fileSize(bytes) }) : t("Download")}
      </Button>
    </div>
  );
}
