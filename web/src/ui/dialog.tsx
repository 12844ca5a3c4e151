import { Button, Group, Modal, type MantineSize } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { t } from "../lib/text";
import { DropdownPlace, IN_DIALOG } from "./dropdown-place";
import { useFocusReturn } from "./use-focus-return";

interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  size?: MantineSize | number;
  /** While something is being sent, the dialog stays. */
  isBusy?: boolean;
  withCloseButton?: boolean;
  closeOnEscape?: boolean;
  closeOnClickOutside?: boolean;
  children: ReactNode;
}

/** Labelled by its title, keeps the focus inside, fills the screen of a phone. */
export function Dialog({
  onClose,
  isBusy = false,
  size = "md",
  withCloseButton = true,
  children,
  ...props
}: DialogProps) {
  const isNarrow = useMediaQuery("(max-width: 36em)", false, { getInitialValueInEffect: false });
  useFocusReturn(props.opened);
  return (
    <Modal
      returnFocus={false}
      size={size}
      fullScreen={isNarrow}
      transitionProps={{ duration: 120, transition: "fade" }}
      overlayProps={{ backgroundOpacity: 0.5 }}
      styles={{
        title: { fontSize: "var(--mantine-font-size-lg)", fontWeight: 650, letterSpacing: "-0.011em" },
        header: { paddingBottom: 12 },
      }}
      withCloseButton={withCloseButton}
      closeButtonProps={{ "aria-label": t("Close") }}
      // Mantine makes it a header element, which would be a second banner on the page.
      attributes={{ header: { role: "none" } }}
      onClose={isBusy ? () => undefined : onClose}
      {...props}
    >
      <DropdownPlace value={IN_DIALOG}>{children}</DropdownPlace>
    </Modal>
  );
}

/** The row of buttons at a dialog's end, the deciding one last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return (
    <Group justify="flex-end" gap="sm" mt="lg">
      {children}
    </Group>
  );
}

interface FormActionsProps {
  onCancel: () => void;
  isBusy: boolean;
  /** What sending the form does. */
  children: ReactNode;
}

/** The end of a form in a dialog. */
export function FormActions({ onCancel, isBusy, children }: FormActionsProps) {
  return (
    <DialogActions>
      <Button variant="default" onClick={onCancel} disabled={isBusy}>
        {t("Cancel")}
      </Button>
      <Button type="submit" loading={isBusy}>
        {children}
      </Button>
    </DialogActions>
  );
}
