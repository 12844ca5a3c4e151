import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { EnvironmentBinding, KeyFormat, RotationMode } from "../../graphql/graphql";
import { message, rich, t, textOf, type Message } from "../../lib/text";
import { Facts } from "../../ui/facts";
import { code } from "../../ui/pieces";
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

export const FORMATS: Record<KeyFormat, Message> = {
  BASE62_CHECKSUM: message("30 random characters and a checksum of 6"),
  HEX32: message("32 hexadecimal characters"),
};
export const BINDINGS: Record<EnvironmentBinding, Message> = {
  STRICT: message("One kind of environment for each key"),
  MULTI: message("A key may reach several kinds of environment"),
};
export const ROTATIONS: Record<RotationMode, Message> = {
  IN_PLACE: message("A new secret for the same key"),
  REPLACE_ONLY: message("A new key in place of the old one"),
  BOTH: message("A new secret for the same key, or a new key"),
};

export function KeyPolicy({ organization }: { organization: FragmentType<typeof KeyPolicy_organization> }) {
  const { keyPolicy: policy } = readFragment(KeyPolicy_organization, organization);
  return (
    <Facts
      facts={[
        {
          label: t("Keys begin with"),
          value: rich("<code>{prefix}_live_</code> or <code>{prefix}_test_</code>", {
            prefix: policy.keyPrefix,
            code,
          }),
        },
        { label: t("After that"), value: textOf(FORMATS[policy.keyFormat]) },
        { label: t("Environments"), value: textOf(BINDINGS[policy.environmentBinding]) },
        { label: t("Rotation"), value: textOf(ROTATIONS[policy.rotationMode]) },
        {
          label: t("Grace period"),
          value: t("{usual} unless chosen otherwise, {longest} at most", {
            usual: durationText(policy.defaultGracePeriodSeconds),
            longest: durationText(policy.maxGracePeriodSeconds),
          }),
        },
        { label: t("Expiry"), value: expiry(policy) },
        {
          label: t("Reminder"),
          value:
            policy.rotationReminderDays === null
              ? t("None")
              : t("When a secret is {days, plural, one {# day} other {# days}} old", {
                  days: policy.rotationReminderDays,
                }),
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
  if (maxLifetimeDays !== null) {
    return t("Required, within {days, plural, one {# day} other {# days}}", { days: maxLifetimeDays });
  }
  return requireExpiry ? t("Required") : t("Chosen for each key");
}
