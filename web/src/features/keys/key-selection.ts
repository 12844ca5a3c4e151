/** Chosen keys by their ids, each with what a dialog needs to name it. */
export type SelectedKeys = ReadonlyMap<string, SelectedKey>;

export interface SelectedKey {
  id: string;
  name: string;
  status: "ACTIVE" | "INACTIVE" | "EXPIRED" | "REVOKED";
}

export const NONE_SELECTED: SelectedKeys = new Map();

export interface KeySelection {
  selected: SelectedKeys;
  onChange: (selected: SelectedKeys) => void;
}

export function withKeys(selected: SelectedKeys, keys: readonly SelectedKey[], isSelected: boolean): SelectedKeys {
  const changed = new Map(selected);
  for (const key of keys) {
    if (isSelected) changed.set(key.id, key);
    else changed.delete(key.id);
  }
  return changed;
}
