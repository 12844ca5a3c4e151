import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { useSignOut } from "./use-sign-out";

export function SignOutEverywhere() {
  const [isOpen, dialog] = useDisclosure(false);
  const { signOut, isBusy, error } = useSignOut();
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        Sign out everywhere
      </Button>
      <ConfirmDialog
        opened={isOpen}
        onClose={dialog.close}
        title="Sign out everywhere?"
        confirmLabel="Sign out everywhere"
        isBusy={isBusy}
        error={error}
        onConfirm={() => void signOut({ everywhere: true })}
      >
        Every session of your account ends at once, this one too. API keys are not affected.
      </ConfirmDialog>
    </>
  );
}
