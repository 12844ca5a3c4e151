import { loadWhenOpened } from "../../ui/load-when-opened";

// What is opened from pages that are there first.
export const BulkKeysDialog = loadWhenOpened(
  async () => (await import("./bulk-keys-dialog")).BulkKeysDialog,
  ({ verb }) => verb !== null,
  ({ onClose }) => onClose(false),
);
export const CreateKeyDialog = loadWhenOpened(
  async () => (await import("./create-key-dialog")).CreateKeyDialog,
  ({ opened }) => opened,
  ({ onClose }) => onClose(),
);
export const ExportKeysDialog = loadWhenOpened(
  async () => (await import("./export-keys-dialog")).ExportKeysDialog,
  ({ opened }) => opened,
  ({ onClose }) => onClose(),
);
export const KeyDialogs = loadWhenOpened(
  async () => (await import("./key-dialogs")).KeyDialogs,
  ({ open }) => open !== null,
  ({ onOpen }) => onOpen(null),
);
