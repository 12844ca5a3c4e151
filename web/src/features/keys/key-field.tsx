import { Select } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useState } from "react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";

const KeyField_apiKey = graphql(`
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
  chosenId: string | null;
  /** What is known of it; null where that isn't loaded yet, or the key is gone. */
  chosen: FragmentType<typeof KeyField_apiKey> | null;
  onSearch: (text: string) => void;
  onChange: (id: string | null) => void;
}

/** One key of however many there are: the server searches. */
export function KeyField({ found, chosenId, chosen: maskedChosen, onSearch, onChange }: KeyFieldProps) {
  const chosen = readFragment(KeyField_apiKey, maskedChosen);
  const [typed, setTyped] = useState<string | null>(null);
  const keys = readFragment(KeyField_apiKey, found);
  const name = chosen?.name ?? chosenId ?? "";
  const isFound = chosenId === null || keys.some(({ id }) => id === chosenId);
  const offered = isFound ? keys : [{ id: chosenId, name }, ...keys];

  // Another key was chosen, here or by other means such as the browser's back button.
  const [shownId, setShownId] = useState(chosenId);
  if (chosenId !== shownId) {
    setShownId(chosenId);
    setTyped(null);
  }
  const search = (text: string) => {
    setTyped(text);
    onSearch(text === name ? "" : text);
  };
  const leave = () => {
    setTyped(null);
    onSearch("");
  };
  return (
    <Select
      aria-label={t("Key")}
      placeholder={t("Any key")}
      data={offered.map((key) => ({ value: key.id, label: key.name }))}
      value={chosenId}
      onChange={onChange}
      searchable
      searchValue={typed ?? name}
      onSearchChange={search}
      onBlur={leave}
      // The server has chosen already.
      filter={({ options }) => options}
      clearable
      clearButtonProps={{ "aria-label": t("Any key"), tabIndex: 0, "aria-hidden": false }}
      leftSection={<IconKey size={16} stroke={1.5} aria-hidden />}
      nothingFoundMessage={t("No such key")}
      comboboxProps={{ portalProps: { target: "main" }, width: 280, position: "bottom-start" }}
    />
  );
}
