import { notifications } from "@mantine/notifications";
import { t } from "./text";

/** Says that something has been done. Never a secret: toasts outlive the dialog that they come from. */
export function showToast(message: string): void {
  notifications.show({ message, withBorder: true, closeButtonProps: { "aria-label": t("Dismiss") } });
}
