import { useApolloClient } from "@apollo/client/react";
import { CloseButton, Group, Input, NativeSelect, Select, Stack, Text } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useId, useState } from "react";
import { LIMITS } from "@claviger/shared/limits";
import { graphql } from "../../graphql";
import { describeError } from "../../lib/errors";
import { t } from "../../lib/text";
import { useDropdownPlace } from "../../ui/dropdown-place";
import classes from "./customers-field.module.css";

const CustomersToChoose = graphql(`
  query CustomersToChoose($environmentId: ID!, $search: String) {
    environment(id: $environmentId) {
      id
      customers(first: 20, search: $search) {
        nodes {
          id
          name
          externalId
        }
      }
    }
  }
`);

export interface ChosenCustomer {
  id: string;
  name: string | null;
  externalId: string;
}

const NOBODY = "nobody";
const PAUSE_MS = 250;

interface CustomersFieldProps {
  /** Where the key could be used: customers live in environments. */
  environments: readonly { id: string; label: string }[];
  value: readonly ChosenCustomer[];
  onChange: (customers: ChosenCustomer[]) => void;
  error: string | undefined;
}

export function CustomersField({ environments, value, onChange, error }: CustomersFieldProps) {
  const labelId = useId();
  const [wantedId, setWantedId] = useState<string | null>(null);
  const place = environments.find(({ id }) => id === wantedId) ?? environments[0];
  return (
    <div role="group" aria-labelledby={labelId}>
      <Input.Label labelElement="div" id={labelId}>
        {t("Only for these customers")}
      </Input.Label>
      <Input.Description mb={6}>
        {t("Calls for any other customer are refused, and those that name none. Empty: for any customer.")}
      </Input.Description>
      <Stack gap="xs">
        {value.length > 0 && (
          <ul className={classes.chosen} aria-label={t("Chosen customers")}>
            {value.map((customer) => (
              <li key={customer.id} className={classes.customer}>
                <Text span size="sm" truncate="end">
                  <bdi>{labelOf(customer)}</bdi>
                </Text>
                <CloseButton
                  size="sm"
                  aria-label={t("Remove {name}", { name: labelOf(customer) })}
                  onClick={() => onChange(value.filter(({ id }) => id !== customer.id))}
                />
              </li>
            ))}
          </ul>
        )}
        {!place && (
          <Text size="sm" c="dimmed">
            {t("Customers live in environments: give the key access to one first.")}
          </Text>
        )}
        {place && value.length < LIMITS.customersPerKey && (
          <Group gap="xs" grow preventGrowOverflow={false} align="flex-start">
            {environments.length > 1 && (
              <NativeSelect
                aria-label={t("Environment of the customer")}
                data={environments.map(({ id, label }) => ({ value: id, label }))}
                value={place.id}
                onChange={(event) => setWantedId(event.currentTarget.value)}
              />
            )}
            <CustomerSearch
              key={place.id}
              environmentId={place.id}
              chosen={value}
              onChoose={(customer) => onChange([...value, customer])}
            />
          </Group>
        )}
        {error && (
          <Input.Error role="alert" data-problem tabIndex={-1}>
            {error}
          </Input.Error>
        )}
      </Stack>
    </div>
  );
}

interface CustomerSearchProps {
  environmentId: string;
  chosen: readonly ChosenCustomer[];
  onChoose: (customer: ChosenCustomer) => void;
}

function CustomerSearch({ environmentId, chosen, onChoose }: CustomerSearchProps) {
  const choices = useDropdownPlace();
  const [search, setSearch] = useState<string | null>(null);
  const answer = useCustomers(environmentId, search);
  const found = answer?.found ?? [];
  const absence = answer ? (answer.problem ?? t("No other customer found")) : t("Looking…");
  const searchSoon = useDebouncedCallback(setSearch, PAUSE_MS);
  const open = found.filter(({ id }) => !chosen.some((customer) => customer.id === id));
  return (
    <Select
      aria-label={t("Add a customer")}
      placeholder={t("Search by name or id")}
      // An option that can't be chosen, as assistive technology wants a list of options to have one.
      data={
        open.length === 0
          ? [{ value: NOBODY, label: absence, disabled: true }]
          : open.map((customer) => ({ value: customer.id, label: labelOf(customer) }))
      }
      value={null}
      searchable
      onDropdownOpen={() => setSearch((before) => before ?? "")}
      onSearchChange={(text) => search !== null && searchSoon(text)}
      filter={({ options }) => options}
      onChange={(id) => {
        const customer = found.find((each) => each.id === id);
        if (customer) onChoose(customer);
      }}
      comboboxProps={choices}
    />
  );
}

/** Asked here and not by the page: what is searched for is known only while somebody types. Null: nobody does yet. */
function useCustomers(environmentId: string, search: string | null) {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<{ found: readonly ChosenCustomer[]; problem: string | null } | null>(null);
  useEffect(() => {
    if (search === null) return;
    let isWanted = true;
    const variables = { environmentId, search: search.trim() === "" ? null : search.trim() };
    client
      .query({ query: CustomersToChoose, variables, fetchPolicy: "no-cache" })
      .then(({ data }) => data?.environment?.customers.nodes ?? [])
      .then(
        (found) => isWanted && setAnswer({ found, problem: null }),
        (error: unknown) => isWanted && setAnswer({ found: [], problem: describeError(error).message }),
      );
    return () => {
      isWanted = false;
    };
  }, [client, environmentId, search]);
  return answer;
}

function labelOf({ name, externalId }: ChosenCustomer): string {
  return name === null ? externalId : `${name} (${externalId})`;
}
