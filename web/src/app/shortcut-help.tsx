import { Checkbox, Kbd, Table } from "@mantine/core";
import { Fragment } from "react";
import { Dialog } from "../ui/dialog";
import classes from "./shortcut-help.module.css";

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
export const MOD = IS_MAC ? "⌘" : "Ctrl";

const SHORTCUTS: readonly { keys: readonly (readonly string[])[]; does: string; isSingle?: true }[] = [
  { keys: [[MOD, "K"]], does: "Go to a page, a project or a key, or do something" },
  { keys: [["/"]], does: "Search on this page", isSingle: true },
  { keys: [["?"]], does: "Show these shortcuts", isSingle: true },
  { keys: [["↓"], ["J"]], does: "In the list of keys: the next key" },
  { keys: [["↑"], ["K"]], does: "In the list of keys: the one before" },
  { keys: [["X"]], does: "In the list of keys: choose the key" },
  { keys: [["Enter"]], does: "Open or confirm" },
  { keys: [["Esc"]], does: "Close a dialog or a menu" },
];

interface ShortcutHelpProps {
  opened: boolean;
  onClose: () => void;
  /** Whether single keys do anything outside of lists: who dictates doesn't want them to. */
  hasSingleKeys: boolean;
  onSingleKeys: (has: boolean) => void;
}

export function ShortcutHelp({ opened, onClose, hasSingleKeys, onSingleKeys }: ShortcutHelpProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Keyboard shortcuts" size={520}>
      <Table verticalSpacing={8} horizontalSpacing="xs" mb="md">
        <Table.Tbody>
          {SHORTCUTS.map(({ keys, does, isSingle }) => (
            <Table.Tr key={does} className={classes.shortcut} data-off={(isSingle && !hasSingleKeys) || undefined}>
              <Table.Th scope="row" className={classes.keys}>
                {keys.map((combination, index) => (
                  <Fragment key={combination.join("")}>
                    {index > 0 && " or "}
                    {combination.map((key, position) => (
                      <Fragment key={key}>
                        {position > 0 && " + "}
                        <Kbd>{key}</Kbd>
                      </Fragment>
                    ))}
                  </Fragment>
                ))}
              </Table.Th>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Checkbox
        label="Shortcuts of a single key"
        description="Turn / and ? off when you dictate, or press them by accident."
        checked={hasSingleKeys}
        onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        data-autofocus
      />
    </Dialog>
  );
}
