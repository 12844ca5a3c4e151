import { Button, Stack, Text, TextInput } from "@mantine/core";
import { useState, type FormEvent, type ReactNode } from "react";
import { rich, t } from "../lib/text";
import { Dialog, DialogActions } from "./dialog";
import { FormError } from "./form-error";
import { code } from "./pieces";

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  /** What happens, what it breaks, whether it can be undone. */
  children: ReactNode;
  confirmLabel: string;
  color?: string;
  isBusy?: boolean;
  error?: unknown;
  /** For what can't be undone and destroys much: the reader types this first. */
  typeToConfirm?: string;
}

export function ConfirmDialog({ opened, onClose, title, isBusy = false, ...props }: ConfirmDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title} isBusy={isBusy}>
      <ConfirmForm onClose={onClose} isBusy={isBusy} {...props} />
    </Dialog>
  );
}

type ConfirmFormProps = Omit<ConfirmDialogProps, "opened" | "title">;

/** Mounted while the dialog is open, so that what was typed is gone the next time. */
function ConfirmForm({
  onClose,
  onConfirm,
  children,
  confirmLabel,
  color = "red",
  isBusy,
  error,
  typeToConfirm,
}: ConfirmFormProps) {
  const [typed, setTyped] = useState("");
  const isConfirmed = typeToConfirm === undefined || typed.trim() === typeToConfirm;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isConfirmed) onConfirm();
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm" component="div">
          {children}
        </Text>
        {typeToConfirm !== undefined && (
          <TextInput
            label={rich("Type <code>{text}</code> to confirm", {
              text: typeToConfirm,
              code,
            })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        )}
        <FormError error={error} />
      </Stack>
      <DialogActions>
        <Button variant="default" onClick={onClose} disabled={isBusy ?? false}>
          {t("Cancel")}
        </Button>
        <Button type="submit" color={color} loading={isBusy ?? false} disabled={!isConfirmed}>
          {confirmLabel}
        </Button>
      </DialogActions>
    </form>
  );
}
