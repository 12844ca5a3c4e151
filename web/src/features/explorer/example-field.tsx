import { Select } from "@mantine/core";
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
      label="Example"
      description="Takes the place of what is in the editors. Ids such as key_… are yours to fill in."
      data={[
        { group: "Queries", items: options(examples.queries) },
        { group: "Mutations", items: options(examples.mutations) },
      ]}
      value={value}
      onChange={(id) => id !== null && onChoose(id)}
      allowDeselect={false}
      searchable
      nothingFoundMessage="No example matches"
      maxDropdownHeight={320}
    />
  );
}
