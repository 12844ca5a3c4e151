import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { t } from "../../lib/text";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { useSignOut } from "./use-sign-out";

export function SignOutEverywhere() {
  const [isOpen, dialog] = useDisclosure(false);
  const { signOut, isBusy, error } = useSignOut();
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t("Sign out everywhere")}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        onClose={dialog.close}
        title={t("Sign out everywhere?")}
        confirmLabel={t("Sign out everywhere")}
        isBusy={isBusy}
        error={error}
        onConfirm={() => void signOut({ everywhere: true })}
      >
        {t("Every session of your account ends at once, this one too. API keys are not affected.")}
      </ConfirmDialog>
    </>
  );
}
