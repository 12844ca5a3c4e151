import { Code, Text } from "@mantine/core";
import type { EnvironmentMode } from "@claviger/shared/environments";
import type { OrganizationAccess } from "@claviger/shared/permissions";
import { IconShieldCheck } from "@tabler/icons-react";
import { message, rich, t, textOf, type Message } from "../../lib/text";
import { accessSentence } from "./access-sentence";
import classes from "./access-summary.module.css";
import { keyMode, type GrantDraft, type GrantableProject, type KeyBounds } from "./grants";
import { nameGrants } from "./name-grants";

interface AccessSummaryProps {
  bounds: KeyBounds;
  grants: readonly GrantDraft[];
  organizationAccess: OrganizationAccess;
  projects: readonly GrantableProject[];
  /** Of a key that is yet to be made: what its text will start with. */
  keyPrefix?: string;
}

/** The key's rights in words, while they are being chosen. */
export function AccessSummary({ bounds, grants, organizationAccess, projects, keyPrefix }: AccessSummaryProps) {
  const { environmentKind } = bounds;
  const mode = bounds.mode ?? keyMode(grants, environmentKind, projects);
  return (
    <div className={classes.root} role="status" aria-label={t("What the key will be able to do")}>
      <IconShieldCheck size={20} stroke={1.5} aria-hidden className={classes.icon} />
      <div>
        <Text size="sm" fw={550}>
          {accessSentence({ environmentKind, organizationAccess, grants: nameGrants(grants, projects) })}
        </Text>
        <Text size="xs" className={classes.detail}>
          {textOf(MODES[mode])}
          {keyPrefix !== undefined && (
            <>
              {" "}
              {rich("Its secret will start with {start}", {
                start: <Code>{`${keyPrefix}_${mode.toLowerCase()}_`}</Code>,
              })}
            </>
          )}
        </Text>
      </div>
    </div>
  );
}

const MODES: Record<EnvironmentMode, Message> = {
  LIVE: message("Acts on live data."),
  TEST: message("Acts in test mode only."),
};
