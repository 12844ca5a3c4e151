import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { describeError } from "../lib/errors";
import { rich, t } from "../lib/text";
import { code } from "./pieces";

interface ErrorStateProps {
  error: unknown;
  title?: string;
  /** Whether something older is shown below. */
  isBeside?: boolean;
  onRetry?: () => void;
}

/** In place of what couldn't be loaded, or beside what was loaded before. */
export function ErrorState({
  error,
  isBeside = false,
  title = isBeside ? t("What is shown may be out of date") : t("This couldn’t be loaded"),
  onRetry,
}: ErrorStateProps) {
  const { message, requestId } = describeError(error);
  return (
    <Alert color="red" variant="light" title={title} icon={<IconAlertTriangle aria-hidden stroke={1.5} />} role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{message}</Text>
        {requestId && (
          <Text size="sm">
            {rich("Request id for whoever runs this installation: <code>{requestId}</code>", {
              requestId,
              code,
            })}
          </Text>
        )}
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t("Try again")}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
