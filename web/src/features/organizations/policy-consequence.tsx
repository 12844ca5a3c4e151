import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { rich, t } from "../../lib/text";

interface PolicyConsequenceProps {
  /** How many keys the rules would refuse that are accepted now; null while that isn't known. */
  refused: number | null;
  /** How many they would let in again. */
  admitted: number;
  /** Of those that they would refuse, a few names. */
  names: readonly string[];
}

/** What a change of the rules does to keys that there are, before it is saved. */
export function PolicyConsequence({ refused, admitted, names }: PolicyConsequenceProps) {
  if (refused === null) {
    return (
      <Text size="sm" c="dimmed">
        {t("Looking which keys these rules would refuse…")}
      </Text>
    );
  }
  if (refused === 0) {
    return (
      <Alert color="green" variant="light" icon={<IconCircleCheck aria-hidden stroke={1.5} />}>
        {admitted === 0
          ? t("These rules refuse no key that is accepted now.")
          : t(
              "These rules refuse no key that is accepted now, and let {count, plural, one {# key} other {# keys}} in again.",
              { count: admitted },
            )}
      </Alert>
    );
  }
  const values = {
    count: refused,
    names: names.map((name, index) => (
      <span key={name}>
        {index > 0 && ", "}
        <bdi>{name}</bdi>
      </span>
    )),
  };
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden stroke={1.5} />}>
      {refused > names.length
        ? rich(
            "Saved like this, the policy refuses {count, plural, one {# more key} other {# more keys}} at once: {names} and {others, number} more. Every call with them fails until the rules change back or the keys are replaced.",
            { ...values, others: refused - names.length },
          )
        : rich(
            "Saved like this, the policy refuses {count, plural, one {# more key} other {# more keys}} at once: {names}. Every call with them fails until the rules change back or the keys are replaced.",
            values,
          )}
    </Alert>
  );
}
