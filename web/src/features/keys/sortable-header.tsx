import { Table, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { SortColumn } from "./key-filters";
import classes from "./sortable-header.module.css";

export interface KeyOrder {
  sortBy: SortColumn;
  descending: boolean;
  onSort: (column: SortColumn) => void;
}

interface SortableHeaderProps {
  label: string;
  column: SortColumn;
  order?: KeyOrder;
}

export function SortableHeader({ label, column, order }: SortableHeaderProps) {
  if (!order) {
    return <Table.Th scope="col">{label}</Table.Th>;
  }
  const isSorted = order.sortBy === column;
  const Icon = order.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th scope="col" aria-sort={!isSorted ? "none" : order.descending ? "descending" : "ascending"}>
      <UnstyledButton className={classes.button} onClick={() => order.onSort(column)}>
        {label}
        {isSorted && <Icon size={14} stroke={2} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  );
}
