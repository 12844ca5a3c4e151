import { NativeSelect } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { FilterBar, FilterMark } from "../../ui/filter-bar";
import { TimeRangeField } from "../../ui/time-range-field";
import type { EventFilters } from "./event-filters";
import { actionChoices } from "./event-labels";

const EventFilterBar_organization = graphql(`
  fragment EventFilterBar_organization on Organization {
    id
    members(first: 200) {
      nodes {
        id
        user {
          id
          name
          email
        }
      }
    }
  }
`);

const ALL = "";

interface EventFilterBarProps {
  organization: FragmentType<typeof EventFilterBar_organization> | null;
  filters: EventFilters;
  /** The names of who and what the list is about, if it has any event. */
  actorLabel: string | null;
  targetLabel: string | null;
  onChange: (change: Partial<EventFilters>) => void;
}

export function EventFilterBar({ organization, filters, actorLabel, targetLabel, onChange }: EventFilterBarProps) {
  const { action, actorId, targetId, range } = filters;
  const people = readFragment(EventFilterBar_organization, organization)?.members.nodes ?? [];
  const known = people.map(({ user }) => ({ value: user.id, label: `${user.name} (${user.email})` }));
  const isKnown = actorId === null || known.some(({ value }) => value === actorId);
  return (
    <FilterBar label={t("Filter events")}>
      <NativeSelect
        aria-label={t("Event")}
        data={[{ value: ALL, label: t("All events") }, ...actionChoices()]}
        value={action ?? ALL}
        onChange={(event) => onChange({ action: event.currentTarget.value || null })}
      />
      <NativeSelect
        aria-label={t("By")}
        data={[
          { value: ALL, label: t("By anybody") },
          ...known,
          // A key, the system, or somebody who has left.
          ...(isKnown ? [] : [{ value: actorId, label: actorLabel ?? actorId }]),
        ]}
        value={actorId ?? ALL}
        onChange={(event) => onChange({ actorId: event.currentTarget.value || null })}
      />
      <TimeRangeField range={range} onChange={(changed) => onChange({ range: changed })} />
      {targetId !== null && (
        <FilterMark onClear={() => onChange({ targetId: null })}>
          {t("About {name}", { name: targetLabel ?? targetId })}
        </FilterMark>
      )}
    </FilterBar>
  );
}
