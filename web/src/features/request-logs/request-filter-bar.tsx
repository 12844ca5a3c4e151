import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import type { RequestSurface } from "../../graphql/graphql";
import { FilterBar } from "../../ui/filter-bar";
import { CODE_LABELS, OUTCOME_NAMES, OUTCOMES } from "../../ui/outcomes";
import { TimeRangeField } from "../../ui/time-range-field";
import { SURFACES, type RequestFilters } from "./request-filters";

const ALL = "";
const CODES = [
  { value: ALL, label: "All outcomes" },
  { value: "valid", label: CODE_LABELS.VALID },
  { value: "refused", label: "Refused" },
  ...OUTCOME_NAMES.filter((name) => name !== "allowed").map((name) => ({
    group: OUTCOMES[name].label,
    items: [
      { value: name, label: `${OUTCOMES[name].label}: all` },
      ...OUTCOMES[name].codes.map((code) => ({ value: code.toLowerCase(), label: CODE_LABELS[code] })),
    ],
  })),
];

interface RequestFilterBarProps {
  filters: RequestFilters;
  onChange: (change: Partial<RequestFilters>) => void;
  /** Fields for the key and the environment, where those can be chosen. */
  children?: ReactNode;
}

export function RequestFilterBar({ filters, onChange, children }: RequestFilterBarProps) {
  return (
    <FilterBar label="Filter calls">
      {children}
      <NativeSelect
        aria-label="Outcome"
        data={CODES}
        value={filters.code ?? ALL}
        onChange={(event) => onChange({ code: event.currentTarget.value || null })}
      />
      <NativeSelect
        aria-label="Came in by"
        data={[
          { value: ALL, label: "Any way in" },
          ...Object.entries(SURFACES).map(([value, label]) => ({ value, label })),
        ]}
        value={filters.surface ?? ALL}
        onChange={(event) => onChange({ surface: (event.currentTarget.value || null) as RequestSurface | null })}
      />
      <TimeRangeField range={filters.range} onChange={(range) => onChange({ range })} />
    </FilterBar>
  );
}
