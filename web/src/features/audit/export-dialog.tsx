import { useMutation } from "@apollo/client/react";
import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { graphql } from "../../graphql";
import type { AuditEventFilter, ExportFormat } from "../../graphql/graphql";
import { asItIs, message, t, textOf, type Message } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { Dialog, DialogActions, FormActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";

const ExportAuditLog = graphql(`
  mutation ExportAuditLog($input: ExportAuditLogInput!) {
    exportAuditLog(input: $input) {
      job {
        id
      }
    }
  }
`);

const FORMATS = [
  { value: "CSV", label: asItIs("CSV"), description: message("For a spreadsheet.") },
  {
    value: "JSONL",
    label: asItIs("JSON Lines"),
    description: message("For programs: an event on each line, exactly as it is kept."),
  },
] as const satisfies readonly { value: ExportFormat; label: string; description: Message }[];

interface ExportDialogProps {
  opened: boolean;
  onClose: () => void;
  organizationId: string;
  filter: AuditEventFilter;
  /** What will be exported, such as “The 12 events that the filter lets through”. */
  what: string;
  /** How far the export is; null before it was started. */
  progress: ReactNode;
  onStarted: (jobId: string) => void;
}

/** Has the log written to a file in the background, and shows how far that is. */
export function ExportDialog({ opened, onClose, progress, ...order }: ExportDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("Export the audit log")}>
      {progress === null ? (
        <ExportForm onCancel={onClose} {...order} />
      ) : (
        <>
          <Stack gap="md">
            {progress}
            <Text size="sm" c="dimmed">
              {t("It goes on when this is closed, and is found under Jobs for a day.")}
            </Text>
          </Stack>
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {t("Close")}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}

interface ExportFormProps extends Pick<ExportDialogProps, "organizationId" | "filter" | "what" | "onStarted"> {
  onCancel: () => void;
}

function ExportForm({ organizationId, filter, what, onStarted, onCancel }: ExportFormProps) {
  const [format, setFormat] = useState<ExportFormat>("CSV");
  const [exportAuditLog] = useMutation(ExportAuditLog);
  const { run, isBusy, error } = useSubmission();
  const start = () =>
    run(async () => {
      const { data } = await exportAuditLog({ variables: { input: { organizationId, format, filter } } });
      if (data) onStarted(data.exportAuditLog.job.id);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t("{what}, the oldest first. That it was exported is recorded too.", { what })}</Text>
        <Radio.Group label={t("Format")} value={format} onChange={(value) => setFormat(value)}>
          <Stack gap="sm" mt="xs">
            {FORMATS.map(({ value, label, description }) => (
              <Radio key={value} value={value} label={label} description={textOf(description)} />
            ))}
          </Stack>
        </Radio.Group>
        <FormError error={error} />
      </Stack>
      <Group justify="flex-end">
        <FormActions onCancel={onCancel} isBusy={isBusy}>
          {t("Export")}
        </FormActions>
      </Group>
    </form>
  );
}
