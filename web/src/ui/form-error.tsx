import { Alert } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { describeError, fieldErrors } from "../lib/errors";
import { rich } from "../lib/text";
import { code } from "./pieces";

interface FormErrorProps {
  error: unknown;
  /** The form's fields: what names one of them is shown beside it, not here. */
  fields?: readonly string[];
}

export function FormError({ error, fields = [] }: FormErrorProps) {
  if (!error || Object.keys(fieldErrors(error, fields)).length > 0) return null;
  const { message, requestId } = describeError(error);
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle aria-hidden stroke={1.5} />} role="alert">
      {message}
      {requestId && <> {rich("Request id: <code>{requestId}</code>", { requestId, code })}</>}
    </Alert>
  );
}
