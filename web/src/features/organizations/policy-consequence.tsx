import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { counted } from "../../lib/plural";

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
        Looking which keys these rules would refuse…
      </Text>
    );
  }
  if (refused === 0) {
    return (
      <Alert color="green" variant="light" icon={<IconCircleCheck aria-hidden stroke={1.5} />}>
        These rules refuse no key that is accepted now
        {admitted > 0 && `, and let ${counted(admitted, "key")} in again`}.
      </Alert>
    );
  }
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden stroke={1.5} />}>
      Saved like this, the policy refuses {counted(refused, "more key")} at once:{" "}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ", "}
          <bdi>{name}</bdi>
        </span>
      ))}
      {refused > names.length && ` and ${refused - names.length} more`}. Every call with them fails until the rules
      change back or the keys are replaced.
    </Alert>
  );
}
