import { Stack } from "@mantine/core";
import { AddressesField } from "./addresses-field";
import { CustomersField } from "./customers-field";
import type { KeyFormValues, Problems } from "./key-form";
import { RateLimitField } from "./rate-limit-field";

type Values = Pick<KeyFormValues, "addresses" | "customers" | "rateLimit">;

interface KeyBoundsFieldsProps {
  value: Values;
  onChange: (change: Partial<Values>) => void;
  /** Where the key could be used. */
  environments: readonly { id: string; label: string }[];
  errors: Problems;
}

/** What narrows the use of a key, whatever it may do. */
export function KeyBoundsFields({ value, onChange, environments, errors }: KeyBoundsFieldsProps) {
  return (
    <Stack gap="lg">
      <RateLimitField
        value={value.rateLimit}
        onChange={(rateLimit) => onChange({ rateLimit })}
        error={errors["rateLimit"]}
      />
      <AddressesField
        value={value.addresses}
        onChange={(addresses) => onChange({ addresses })}
        error={errors["allowedIps"]}
      />
      <CustomersField
        environments={environments}
        value={value.customers}
        onChange={(customers) => onChange({ customers })}
        error={errors["customerIds"]}
      />
    </Stack>
  );
}
