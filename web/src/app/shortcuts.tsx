import { ActionIcon, Tooltip } from "@mantine/core";
import { useHotkeys, useLocalStorage } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { t } from "../lib/text";
import { loadWhenOpened } from "../ui/load-when-opened";
import type { PlacedOrganization } from "./pages";

const CommandPalette = loadWhenOpened(
  async () => (await import("./command-palette")).CommandPalette,
  ({ opened }) => opened,
  ({ onClose }) => onClose(),
);
const ShortcutHelp = loadWhenOpened(
  async () => (await import("./shortcut-help")).ShortcutHelp,
  ({ opened }) => opened,
  ({ onClose }) => onClose(),
);

type Shown = "palette" | "help" | null;

interface ShortcutsProps {
  shown: Shown;
  onShow: (shown: Shown) => void;
  organization: PlacedOrganization | null;
  organizations: readonly { id: string; name: string; slug: string }[];
}

/** The keys that work on every page, the palette and the list of them. */
export function Shortcuts({ shown, onShow, organization, organizations }: ShortcutsProps) {
  const [hasSingleKeys, setSingleKeys] = useLocalStorage({
    key: "claviger.single-keys",
    defaultValue: true,
    getInitialValueInEffect: false,
  });

  // A dialog asks something, and may hold a secret: nothing opens above it.
  const show = (what: Shown) => () => {
    if (document.querySelector('[role="dialog"]') === null) onShow(what);
  };
  useHotkeys([["mod+K", show("palette")]], []);
  useHotkeys(
    hasSingleKeys
      ? [
          ["shift+?", show("help")],
          ["?", show("help")],
          ["/", focusSearch],
        ]
      : [],
  );
  const close = () => onShow(null);
  return (
    <>
      <CommandPalette
        opened={shown === "palette"}
        onClose={close}
        organization={organization}
        organizations={organizations}
        onHelp={() => onShow("help")}
      />
      <ShortcutHelp
        opened={shown === "help"}
        onClose={close}
        hasSingleKeys={hasSingleKeys}
        onSingleKeys={setSingleKeys}
      />
    </>
  );
}

function focusSearch(): void {
  if (document.querySelector('[role="dialog"]') !== null) return;
  document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
}

/** Opens the palette for who has no keyboard at hand, and tells the others of the shortcut. */
export function PaletteButton({ onOpen }: { onOpen: () => void }) {
  return (
    <Tooltip label={t("Go to or do (Ctrl or ⌘ + K)")}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("Go to or do")} onClick={onOpen}>
        <IconSearch size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
