import { Code } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { EnvironmentBinding, KeyFormat, RotationMode } from "../../graphql/graphql";
import { counted } from "../../lib/plural";
import { Facts } from "../../ui/facts";
import { durationText } from "./policy-values";

const KeyPolicy_organization = graphql(`
  fragment KeyPolicy_organization on Organization {
    keyPolicy {
      keyPrefix
      keyFormat
      environmentBinding
      rotationMode
      defaultGracePeriodSeconds
      maxGracePeriodSeconds
      requireExpiry
      maxLifetimeDays
      rotationReminderDays
    }
  }
`);

export const FORMATS: Record<KeyFormat, string> = {
  BASE62_CHECKSUM: "30 random characters and a checksum of 6",
  HEX32: "32 hexadecimal characters",
};
export const BINDINGS: Record<EnvironmentBinding, string> = {
  STRICT: "One kind of environment for each key",
  MULTI: "A key may reach several kinds of environment",
};
export const ROTATIONS: Record<RotationMode, string> = {
  IN_PLACE: "A new secret for the same key",
  REPLACE_ONLY: "A new key in place of the old one",
  BOTH: "A new secret for the same key, or a new key",
};

export function KeyPolicy({ organization }: { organization: FragmentType<typeof KeyPolicy_organization> }) {
  const { keyPolicy: policy } = readFragment(KeyPolicy_organization, organization);
  return (
    <Facts
      facts={[
        {
          label: "Keys begin with",
          value: (
            <>
              <Code>{policy.keyPrefix}_live_</Code> or <Code>{policy.keyPrefix}_test_</Code>
            </>
          ),
        },
        { label: "After that", value: FORMATS[policy.keyFormat] },
        { label: "Environments", value: BINDINGS[policy.environmentBinding] },
        { label: "Rotation", value: ROTATIONS[policy.rotationMode] },
        {
          label: "Grace period",
          value: `${durationText(policy.defaultGracePeriodSeconds)} unless chosen otherwise, ${durationText(policy.maxGracePeriodSeconds)} at most`,
        },
        { label: "Expiry", value: expiry(policy) },
        {
          label: "Reminder",
          value:
            policy.rotationReminderDays === null
              ? "None"
              : `When a secret is ${counted(policy.rotationReminderDays, "day")} old`,
        },
      ]}
    />
  );
}

function expiry({
  requireExpiry,
  maxLifetimeDays,
}: {
  requireExpiry: boolean;
  maxLifetimeDays: number | null;
}): string {
  if (maxLifetimeDays !== null) return `Required, within ${counted(maxLifetimeDays, "day")}`;
  return requireExpiry ? "Required" : "Chosen for each key";
}
