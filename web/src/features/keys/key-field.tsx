import { Select } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useState } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";

export const KeyField_apiKey = graphql(`
  fragment KeyField_apiKey on ApiKey {
    id
    name
    start
  }
`);

interface KeyFieldProps {
  /** The keys that match what is searched for. */
  found: readonly FragmentType<typeof KeyField_apiKey>[];
  /** The key that is chosen, whether it was found or not; null for none. */
  chosen: FragmentType<typeof KeyField_apiKey> | null;
  onSearch: (text: string) => void;
  onChange: (id: string | null) => void;
}

/** One key of however many there are: the server searches. */
export function KeyField({ found, chosen: maskedChosen, onSearch, onChange }: KeyFieldProps) {
  const chosen = readFragment(KeyField_apiKey, maskedChosen);
  const [typed, setTyped] = useState<string | null>(null);
  const keys = readFragment(KeyField_apiKey, found);
  const offered = chosen && !keys.some(({ id }) => id === chosen.id) ? [chosen, ...keys] : keys;
  const search = (text: string) => {
    setTyped(text);
    onSearch(text === chosen?.name ? "" : text);
  };
  return (
    <Select
      aria-label="Key"
      placeholder="Any key"
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen?.id ?? null}
      onChange={onChange}
      searchable
      searchValue={typed ?? chosen?.name ?? ""}
      onSearchChange={search}
      onBlur={() => setTyped(null)}
      // The server has chosen already.
      filter={({ options }) => options}
      clearable
      clearButtonProps={{ "aria-label": "Any key", tabIndex: 0, "aria-hidden": false }}
      leftSection={<IconKey size={16} stroke={1.5} aria-hidden />}
      nothingFoundMessage="No such key"
      comboboxProps={{ portalProps: { target: "main" } }}
    />
  );
}
