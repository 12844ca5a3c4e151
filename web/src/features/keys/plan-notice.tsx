import { Alert } from "@mantine/core";
import type { EnvironmentMode } from "@claviger/shared/environments";
import { IconInfoCircle } from "@tabler/icons-react";
import { t } from "../../lib/text";

export interface PlanBounds {
  plan: { name: string; liveKeys: boolean; maxActiveKeys: number | null };
  activeApiKeyCount: number;
}

/** Why the plan refuses another key of this mode; null when it doesn't. */
export function planProblem({ plan, activeApiKeyCount }: PlanBounds, mode: EnvironmentMode): string | null {
  if (plan.maxActiveKeys !== null && activeApiKeyCount >= plan.maxActiveKeys) {
    return t(
      "{count, plural, one {The one active key of the {plan} plan is in use.} other {All # active keys of the {plan} plan are in use.}} Revoke a key that nobody needs, or ask an owner to change the plan.",
      { count: plan.maxActiveKeys, plan: plan.name },
    );
  }
  if (mode === "LIVE" && !plan.liveKeys) {
    return t(
      "The {plan} plan has no keys for live environments. Choose another environment, or ask an owner to change the plan.",
      { plan: plan.name },
    );
  }
  return null;
}

export function PlanNotice({ problem }: { problem: string | null }) {
  return (
    <div role="status">
      {problem !== null && (
        <Alert color="orange" variant="light" role="none" icon={<IconInfoCircle aria-hidden stroke={1.5} />}>
          {problem}
        </Alert>
      )}
    </div>
  );
}
