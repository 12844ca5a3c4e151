import { graphql, readFragment, type FragmentType } from "../../graphql";
import { DeleteKeyDialog } from "./delete-key-dialog";
import type { KeyAction } from "./key-actions";
import { DuplicateKeyDialog } from "./duplicate-key-dialog";
import { RevokeKeyDialog } from "./revoke-key-dialog";
import { RotateKeyDialog } from "./rotate-key-dialog";
import { SwitchKeyDialog } from "./switch-key-dialog";

const KeyDialogs_apiKey = graphql(`
  fragment KeyDialogs_apiKey on ApiKey {
    id
    ...RotateKeyDialog_apiKey
    ...DuplicateKeyDialog_apiKey
    ...SwitchKeyDialog_apiKey
    ...RevokeKeyDialog_apiKey
    ...DeleteKeyDialog_apiKey
  }
`);

interface KeyDialogsProps {
  apiKey: FragmentType<typeof KeyDialogs_apiKey>;
  offered: readonly KeyAction[];
  open: KeyAction | null;
  onOpen: (action: KeyAction | null) => void;
  /** Leads away from a page that is about the key alone. */
  onDeleted?: (() => void) | undefined;
}

export function KeyDialogs({ apiKey, offered, open, onOpen, onDeleted }: KeyDialogsProps) {
  const shared = { apiKey: readFragment(KeyDialogs_apiKey, apiKey), onClose: () => onOpen(null) };
  return (
    <>
      <RotateKeyDialog opened={open === "rotate"} {...shared} />
      <DuplicateKeyDialog opened={open === "duplicate"} {...shared} />
      <SwitchKeyDialog to="disable" opened={open === "disable"} {...shared} />
      <SwitchKeyDialog to="enable" opened={open === "enable"} {...shared} />
      <RevokeKeyDialog
        opened={open === "revoke"}
        onDisable={offered.includes("disable") ? () => onOpen("disable") : null}
        {...shared}
      />
      <DeleteKeyDialog opened={open === "delete"} onDeleted={onDeleted} {...shared} />
    </>
  );
}
