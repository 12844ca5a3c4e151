import { Checkbox, Kbd, Table } from "@mantine/core";
import { Fragment } from "react";
import { message, t, textOf, type Message } from "../lib/text";
import { Dialog } from "../ui/dialog";
import classes from "./shortcut-help.module.css";

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
/** ⌘ or Ctrl. */
const MOD = "Mod";

const SHORTCUTS: readonly { keys: readonly (readonly string[])[]; does: Message; isSingle?: true }[] = [
  { keys: [[MOD, "K"]], does: message("Go to a page, a project or a key, or do something") },
  { keys: [["/"]], does: message("Search on this page"), isSingle: true },
  { keys: [["?"]], does: message("Show these shortcuts"), isSingle: true },
  { keys: [["↓"], ["J"]], does: message("In the list of keys: the next key") },
  { keys: [["↑"], ["K"]], does: message("In the list of keys: the one before") },
  { keys: [["X"]], does: message("In the list of keys: choose the key") },
  { keys: [["Enter"]], does: message("Open or confirm") },
  { keys: [["Esc"]], does: message("Close a dialog or a menu") },
];

const nameOfMod = (): string => (IS_MAC ? "⌘" : t("Ctrl"));

interface ShortcutHelpProps {
  opened: boolean;
  onClose: () => void;
  /** Whether single keys do anything outside of lists: who dictates doesn't want them to. */
  hasSingleKeys: boolean;
  onSingleKeys: (has: boolean) => void;
}

export function ShortcutHelp({ opened, onClose, hasSingleKeys, onSingleKeys }: ShortcutHelpProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("Keyboard shortcuts")} size={520}>
      <Table verticalSpacing={8} horizontalSpacing="xs" mb="md">
        <Table.Tbody>
          {SHORTCUTS.map(({ keys, does, isSingle }) => (
            <Table.Tr key={does} className={classes.shortcut} data-off={(isSingle && !hasSingleKeys) || undefined}>
              <Table.Th scope="row" className={classes.keys}>
                {keys.map((combination, index) => (
                  <Fragment key={combination.join("")}>
                    {index > 0 && ` ${t("or")} `}
                    {combination.map((key, position) => (
                      <Fragment key={key}>
                        {position > 0 && " + "}
                        <Kbd>{key === MOD ? nameOfMod() : key}</Kbd>
                      </Fragment>
                    ))}
                  </Fragment>
                ))}
              </Table.Th>
              <Table.Td>{textOf(does)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Checkbox
        label={t("Shortcuts of a single key")}
        description={t("Turn / and ? off when you dictate, or press them by accident.")}
        checked={hasSingleKeys}
        onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        data-autofocus
      />
    </Dialog>
  );
}
