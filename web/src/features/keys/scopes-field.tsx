import { MultiSelect, Text } from "@mantine/core";
import { t } from "../../lib/text";
import { useDropdownPlace } from "../../ui/dropdown-place";
import type { GrantableScope } from "./grants";

interface ScopesFieldProps {
  catalogue: readonly GrantableScope[];
  value: readonly string[];
  onChange: (scopes: string[]) => void;
}

/** Chosen by name or by what they mean, from what the project's own API defines. */
export function ScopesField({ catalogue, value, onChange }: ScopesFieldProps) {
  const choices = useDropdownPlace();
  const byName = new Map(catalogue.map((scope) => [scope.name, scope]));
  return (
    <MultiSelect
      aria-label={t("Scopes")}
      placeholder={value.length === 0 ? t("Scopes, if your API asks for them") : undefined}
      data={[...new Set([...catalogue.map(({ name }) => name), ...value])]}
      value={[...value]}
      onChange={onChange}
      searchable
      hidePickedOptions
      clearSearchOnChange
      nothingFoundMessage={t("No such scope")}
      comboboxProps={choices}
      filter={({ options, search }) => options.filter((option) => "value" in option && matches(option.value, search))}
      renderOption={({ option }) => (
        <div>
          <Text size="sm" ff="monospace">
            {option.value}
          </Text>
          <Text size="xs" c="dimmed">
            {meaningOf(byName.get(option.value))}
          </Text>
        </div>
      )}
    />
  );

  function matches(name: string, search: string): boolean {
    const sought = search.trim().toLowerCase();
    return `${name} ${byName.get(name)?.description ?? ""}`.toLowerCase().includes(sought);
  }
}

function meaningOf(scope: GrantableScope | undefined): string {
  if (!scope) return "";
  return [scope.description, scope.includesAll && t("includes all others")].filter(Boolean).join(" · ");
}
