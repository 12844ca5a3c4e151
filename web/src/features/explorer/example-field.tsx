import { Select } from "@mantine/core";
import { t } from "../../lib/text";
import type { Example } from "./examples";

interface ExampleFieldProps {
  examples: Readonly<Record<"queries" | "mutations", readonly Example[]>>;
  value: string;
  onChoose: (id: string) => void;
}

export function ExampleField({ examples, value, onChoose }: ExampleFieldProps) {
  const options = (list: readonly Example[]) => list.map(({ id, label }) => ({ value: id, label }));
  return (
    <Select
      label={t("Example")}
      description={t("Takes the place of what is in the editors. Ids such as key_… are yours to fill in.")}
      data={[
        { group: t("Queries"), items: options(examples.queries) },
        { group: t("Mutations"), items: options(examples.mutations) },
      ]}
      value={value}
      onChange={(id) => id !== null && onChoose(id)}
      allowDeselect={false}
      searchable
      nothingFoundMessage={t("No example matches")}
      maxDropdownHeight={320}
    />
  );
}
