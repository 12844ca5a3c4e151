import { Badge, Group, Text, Tooltip } from "@mantine/core";
import type { FragmentType } from "../../graphql";
import { t, textOf } from "../../lib/text";
import { accessSentence, hasPermission, type NamedGrant } from "./access-sentence";
import { effectiveGrants } from "./grants";
import { PERMISSION_LABELS, readAccess, type KeyAccess_apiKey } from "./key-access";

const SHOWN = 2;

/** A key's rights at a glance; all of them in words for the pointer and the keyboard. */
export function KeyAccessChips({ apiKey }: { apiKey: FragmentType<typeof KeyAccess_apiKey> }) {
  const access = readAccess(apiKey);
  const { grants, organizationAccess } = access;
  const chips = [
    ...effectiveGrants(grants.filter(hasPermission)).map(
      (grant) => `${placeOf(grant)} · ${textOf(PERMISSION_LABELS[grant.permission])}`,
    ),
    ...grants
      .filter(({ scopes }) => scopes.length > 0)
      .map((grant) => `${placeOf(grant)} · ${grant.scopes.join(", ")}`),
  ];
  if (organizationAccess !== "NONE") {
    chips.push(t("Organization · {level}", { level: textOf(PERMISSION_LABELS[organizationAccess]) }));
  }
  if (chips.length === 0) {
    return (
      <Text span size="sm" c="dimmed">
        {t("None")}
      </Text>
    );
  }
  return (
    <Tooltip label={accessSentence(access)} multiline maw={320}>
      <Group gap={4} tabIndex={0} w="fit-content" style={{ borderRadius: 4 }}>
        {chips.slice(0, SHOWN).map((chip) => (
          <Badge key={chip} color="gray" maw={210}>
            {chip}
          </Badge>
        ))}
        {chips.length > SHOWN && (
          <Text span size="xs" c="dimmed">
            {t("+{count} more", { count: chips.length - SHOWN })}
          </Text>
        )}
      </Group>
    </Tooltip>
  );
}

function placeOf({ projectName, environmentName }: NamedGrant): string {
  return environmentName === null ? projectName : `${projectName} / ${environmentName}`;
}
