import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { t } from "../lib/text";
import { useFocusReturn } from "./use-focus-return";

interface SidePanelProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** Details of one row beside the list that it stands in; the whole screen of a phone. */
export function SidePanel({ opened, onClose, title, children }: SidePanelProps) {
  useFocusReturn(opened);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={520}
      returnFocus={false}
      transitionProps={{ duration: 120, exitDuration: 0 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      closeButtonProps={{ "aria-label": t("Close") }}
      // Mantine makes it a header element, which would be a second banner on the page.
      attributes={{ header: { role: "none" } }}
      styles={{
        title: { fontSize: "var(--mantine-font-size-lg)", fontWeight: 650, letterSpacing: "-0.011em" },
        body: { paddingBottom: 32 },
      }}
    >
      {children}
    </Drawer>
  );
}
