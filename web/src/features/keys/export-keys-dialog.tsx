import { Button, Progress, Stack, Text } from "@mantine/core";
import { useRef, useState } from "react";
import { t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { Dialog, DialogActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { downloadText } from "./download";

interface ExportKeysDialogProps {
  opened: boolean;
  onClose: () => void;
  /** How many the list has, and how many of them a file takes. */
  total: number;
  max: number;
  fileName: string;
  /** Makes the file's text; says meanwhile how many keys it has. */
  onExport: (progress: (done: number) => void, signal: AbortSignal) => Promise<string>;
}

/** Writes the list, as it is filtered and ordered now, into a file. */
export function ExportKeysDialog({ opened, onClose, total, max, fileName, onExport }: ExportKeysDialogProps) {
  const [done, setDone] = useState(0);
  const { run, isBusy, error, clearError } = useSubmission();
  const stop = useRef<AbortController>(null);
  const count = Math.min(total, max);
  const close = () => {
    stop.current?.abort();
    clearError();
    setDone(0);
    onClose();
  };
  const start = () =>
    void run(async () => {
      const controller = new AbortController();
      stop.current = controller;
      setDone(0);
      const text = await onExport(setDone, controller.signal);
      if (controller.signal.aborted) return;
      downloadText(fileName, text);
      close();
    });
  return (
    <Dialog opened={opened} onClose={close} title={t("Export keys")}>
      <Stack gap="sm">
        <Text size="sm">
          {t(
            "{count, plural, one {# key} other {# keys}} as CSV, filtered and ordered as the list is now, with what each may do. No secrets: nobody can read those any more.",
            { count },
          )}
        </Text>
        {total > max && (
          <Text size="sm">
            {t("A file takes the first {max, number} of {total, number}. Narrow the list to get the others.", {
              max,
              total,
            })}
          </Text>
        )}
        {isBusy && (
          <div>
            <Progress value={count === 0 ? 100 : (done / count) * 100} mb={6} aria-label={t("Keys exported")} />
            <Text size="sm" role="status">
              {t("{done, number} of {total, number}", { done, total: count })}
            </Text>
          </div>
        )}
        <FormError error={error} />
      </Stack>
      <DialogActions>
        <Button variant="default" onClick={close}>
          {t("Cancel")}
        </Button>
        <Button onClick={start} loading={isBusy}>
          {t("Export")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
