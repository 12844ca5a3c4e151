import { Group, NativeSelect, SegmentedControl } from "@mantine/core";
import { ENVIRONMENT_KINDS } from "@claviger/shared/environments";
import { API_KEY_STATUSES } from "@claviger/shared/key-status";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t, textOf } from "../../lib/text";
import { withoutSecret } from "../../lib/without-secret";
import { kindLabel } from "../../ui/environment-badges";
import { FilterMark } from "../../ui/filter-bar";
import { SearchField } from "../../ui/search-field";
import classes from "./key-filter-bar.module.css";
import { ATTENTION_LABELS, ATTENTIONS, readOrder, SORT_LABELS, writeOrder, type KeyFilters } from "./key-filters";
import { STATUS_LABELS } from "./key-status";
import { LAST_USES } from "./last-uses";
import { sayDay } from "./whole-days";

const KeyFilterBar_projects = graphql(`
  fragment KeyFilterBar_projects on ProjectConnection {
    nodes {
      id
      name
      environments {
        id
        name
      }
    }
  }
`);

const ALL = "all";

interface KeyFilterBarProps {
  filters: KeyFilters;
  onChange: (change: Partial<KeyFilters>) => void;
  /** Null until they are there. */
  projects: FragmentType<typeof KeyFilterBar_projects> | null;
}

export function KeyFilterBar({ filters, onChange, projects }: KeyFilterBarProps) {
  const places = projects === null ? [] : readFragment(KeyFilterBar_projects, projects).nodes;
  return (
    <Group className={classes.bar} gap="sm" role="search" aria-label={t("Filter keys")}>
      <div className={classes.search}>
        <SearchField
          label={t("Search by name or start")}
          value={filters.search}
          onSearch={(search) => onChange({ search: withoutSecret(search) })}
        />
      </div>
      <SegmentedControl
        aria-label={t("Status")}
        size="xs"
        className={classes.statuses}
        styles={{ label: { paddingInline: 6 } }}
        data={[
          { value: ALL, label: t("All") },
          ...API_KEY_STATUSES.map((status) => ({ value: status, label: textOf(STATUS_LABELS[status]) })),
        ]}
        value={filters.status ?? ALL}
        onChange={(chosen) => onChange({ status: API_KEY_STATUSES.find((status) => status === chosen) ?? null })}
      />
      <Choice
        label={t("Environment")}
        all={t("All kinds")}
        choices={ENVIRONMENT_KINDS.map((kind) => ({ value: kind, label: kindLabel(kind) }))}
        value={filters.environmentKind}
        onChange={(value) => onChange({ environmentKind: ENVIRONMENT_KINDS.find((kind) => kind === value) ?? null })}
      />
      <Choice
        label={t("Project")}
        all={t("All projects")}
        choices={[
          ...places.map(({ id, name }) => ({ value: id, label: name })),
          // One that isn't among the first, or isn't there: the list is what the address says all the same.
          ...(filters.projectId !== null && places.every(({ id }) => id !== filters.projectId)
            ? [{ value: filters.projectId, label: t("One project") }]
            : []),
        ]}
        value={filters.projectId}
        onChange={(projectId) => onChange({ projectId, environmentId: null })}
      />
      <Choice
        label={t("Show")}
        all={t("Everything")}
        choices={ATTENTIONS.map((value) => ({ value, label: textOf(ATTENTION_LABELS[value]) }))}
        value={filters.attention}
        onChange={(value) => onChange({ attention: ATTENTIONS.find((each) => each === value) ?? null })}
      />
      <NativeSelect
        aria-label={t("Order")}
        className={classes.choice}
        data={Object.entries(SORT_LABELS).map(([value, label]) => ({ value, label: textOf(label) }))}
        value={writeOrder(filters)}
        onChange={({ currentTarget: { value } }) => onChange(readOrder(value) ?? {})}
      />
      <Narrowings filters={filters} onChange={onChange} places={places} />
    </Group>
  );
}

interface NarrowingsProps extends Pick<KeyFilterBarProps, "filters" | "onChange"> {
  places: readonly { environments: readonly { id: string; name: string }[] }[];
}

/** What else the address narrows the list to, as pages that count keys do: each can be taken away again. */
function Narrowings({ filters: { environmentId, lastUse, expiresOn }, onChange, places }: NarrowingsProps) {
  const environment = places.flatMap(({ environments }) => environments).find(({ id }) => id === environmentId);
  const narrowings = [
    environmentId !== null && {
      label: environment ? t("Reaches {environment}", { environment: environment.name }) : t("Reaches one environment"),
      without: { environmentId: null },
    },
    lastUse !== null && {
      label: t("Last used: {when}", { when: textOf(LAST_USES[lastUse].label) }),
      without: { lastUse: null },
    },
    expiresOn !== null && { label: t("Expires on {day}", { day: sayDay(expiresOn) }), without: { expiresOn: null } },
  ].filter((narrowing) => narrowing !== false);
  if (narrowings.length === 0) return null;
  return (
    <Group gap="xs" className={classes.narrowings}>
      {narrowings.map(({ label, without }) => (
        <FilterMark key={label} onClear={() => onChange(without)}>
          {label}
        </FilterMark>
      ))}
    </Group>
  );
}

interface ChoiceProps {
  label: string;
  /** What nothing chosen is called. */
  all: string;
  choices: readonly { value: string; label: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
}

function Choice({ label, all, choices, value, onChange }: ChoiceProps) {
  return (
    <NativeSelect
      aria-label={label}
      className={classes.choice}
      data={[{ value: ALL, label: all }, ...choices]}
      value={value ?? ALL}
      data-chosen={value !== null || undefined}
      onChange={({ currentTarget }) => onChange(currentTarget.value === ALL ? null : currentTarget.value)}
    />
  );
}
