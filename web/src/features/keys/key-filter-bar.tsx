import { Group, NativeSelect, SegmentedControl } from "@mantine/core";
import { ENVIRONMENT_KINDS } from "@claviger/shared/environments";
import { API_KEY_STATUSES } from "@claviger/shared/key-status";
import { kindLabel } from "../../ui/environment-badges";
import { SearchField } from "../../ui/search-field";
import classes from "./key-filter-bar.module.css";
import { readOrder, SORT_LABELS, writeOrder, type KeyFilters } from "./key-filters";
import { STATUS_LABELS } from "./key-status";

const ALL = "all";

interface KeyFilterBarProps {
  filters: KeyFilters;
  onChange: (change: Partial<KeyFilters>) => void;
}

export function KeyFilterBar({ filters, onChange }: KeyFilterBarProps) {
  return (
    <Group className={classes.bar} gap="sm" role="search" aria-label="Filter keys">
      <div className={classes.search}>
        <SearchField
          label="Search by name or start"
          value={filters.search}
          onSearch={(search) => onChange({ search })}
        />
      </div>
      <SegmentedControl
        aria-label="Status"
        size="xs"
        className={classes.statuses}
        styles={{ label: { paddingInline: 6 } }}
        data={[
          { value: ALL, label: "All" },
          ...API_KEY_STATUSES.map((status) => ({ value: status, label: STATUS_LABELS[status] })),
        ]}
        value={filters.status ?? ALL}
        onChange={(chosen) => onChange({ status: API_KEY_STATUSES.find((status) => status === chosen) ?? null })}
      />
      <NativeSelect
        aria-label="Environment"
        className={classes.choice}
        data={[
          { value: ALL, label: "All kinds" },
          ...ENVIRONMENT_KINDS.map((kind) => ({ value: kind, label: kindLabel(kind) })),
        ]}
        value={filters.environmentKind ?? ALL}
        onChange={({ currentTarget: { value } }) =>
          onChange({ environmentKind: ENVIRONMENT_KINDS.find((kind) => kind === value) ?? null })
        }
      />
      <div className={`${classes.choice} ${classes.order}`}>
        <NativeSelect
          aria-label="Order"
          data={Object.entries(SORT_LABELS).map(([value, label]) => ({ value, label }))}
          value={writeOrder(filters)}
          onChange={({ currentTarget: { value } }) => onChange(readOrder(value) ?? {})}
        />
      </div>
    </Group>
  );
}
