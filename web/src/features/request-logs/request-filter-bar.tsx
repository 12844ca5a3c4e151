import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import type { RequestSurface } from "../../graphql/graphql";
import { t, textOf } from "../../lib/text";
import { FilterBar } from "../../ui/filter-bar";
import { CODE_LABELS, OUTCOME_NAMES, OUTCOMES } from "../../ui/outcomes";
import { TimeRangeField } from "../../ui/time-range-field";
import { SURFACES, type RequestFilters } from "./request-filters";

const ALL = "";

function codeChoices() {
  return [
    { value: ALL, label: t("All outcomes") },
    { value: "valid", label: textOf(CODE_LABELS.VALID) },
    { value: "refused", label: t("Refused") },
    ...OUTCOME_NAMES.filter((name) => name !== "allowed").map((name) => {
      const group = textOf(OUTCOMES[name].label);
      const codes = OUTCOMES[name].codes.map((code) => ({
        value: code.toLowerCase(),
        label: textOf(CODE_LABELS[code]),
      }));
      return { group, items: [{ value: name, label: t("{group}: all", { group }) }, ...codes] };
    }),
  ];
}

interface RequestFilterBarProps {
  filters: RequestFilters;
  onChange: (change: Partial<RequestFilters>) => void;
  /** Fields for the key and the environment, where those can be chosen. */
  children?: ReactNode;
}

export function RequestFilterBar({ filters, onChange, children }: RequestFilterBarProps) {
  return (
    <FilterBar label={t("Filter calls")}>
      {children}
      <NativeSelect
        aria-label={t("Outcome")}
        data={codeChoices()}
        value={filters.code ?? ALL}
        onChange={(event) => onChange({ code: event.currentTarget.value || null })}
      />
      <NativeSelect
        aria-label={t("Came in by")}
        data={[
          { value: ALL, label: t("Any way in") },
          ...Object.entries(SURFACES).map(([value, label]) => ({ value, label: textOf(label) })),
        ]}
        value={filters.surface ?? ALL}
        onChange={(event) => onChange({ surface: (event.currentTarget.value || null) as RequestSurface | null })}
      />
      <TimeRangeField range={filters.range} onChange={(range) => onChange({ range })} />
    </FilterBar>
  );
}
