import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { LIMITS } from "@claviger/shared/limits";
import { t } from "../lib/text";

const PAUSE_MS = 300;

interface SearchFieldProps {
  /** What is searched, such as “Search projects”. */
  label: string;
  /** What is searched for now. */
  value: string;
  /** Called when the reader pauses typing. */
  onSearch: (text: string) => void;
}

export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const searchSoon = useDebouncedCallback((text: string) => {
    setKnown(text);
    onSearch(text);
  }, PAUSE_MS);

  // What is searched for has changed by other means, such as the browser's back button.
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    if (value !== known) {
      setKnown(value);
      setTyped(value);
    }
  }

  const change = (text: string) => {
    setTyped(text);
    searchSoon(text.trim());
  };

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={LIMITS.search}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
      rightSection={typed !== "" && <CloseButton size="sm" aria-label={t("Clear search")} onClick={() => change("")} />}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
