import { t } from "../../lib/text";
import { Dialog } from "../../ui/dialog";
import { ShowOncePanel, type ShownSecret } from "./show-once-panel";
import { useLeaveGuard } from "./use-leave-guard";

interface ShowOnceDialogProps {
  shown: ShownSecret | null;
  firstUsedAt: string | null;
  onClose: () => void;
}

export function ShowOnceDialog({ shown, firstUsedAt, onClose }: ShowOnceDialogProps) {
  const guard = useLeaveGuard(shown !== null, onClose);
  const isRotation = shown?.previousSecretRetiresAt !== undefined;
  return (
    <Dialog
      opened={shown !== null}
      onClose={guard.tryToLeave}
      title={isRotation ? t("Store the new secret") : t("Store the secret")}
      size={640}
      withCloseButton={false}
    >
      {shown && <ShowOncePanel shown={shown} guard={guard} firstUsedAt={firstUsedAt} />}
    </Dialog>
  );
}
