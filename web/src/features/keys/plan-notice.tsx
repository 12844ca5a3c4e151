import { Alert } from "@mantine/core";
import type { EnvironmentMode } from "@claviger/shared/environments";
import { IconInfoCircle } from "@tabler/icons-react";
import { counted } from "../../lib/plural";

export interface PlanBounds {
  plan: { name: string; liveKeys: boolean; maxActiveKeys: number | null };
  activeApiKeyCount: number;
}

/** Why the plan refuses another key of this mode; null when it doesn't. */
export function planProblem({ plan, activeApiKeyCount }: PlanBounds, mode: EnvironmentMode): string | null {
  if (plan.maxActiveKeys !== null && activeApiKeyCount >= plan.maxActiveKeys) {
    const all = plan.maxActiveKeys === 1 ? "The one active key" : `All ${counted(plan.maxActiveKeys, "active key")}`;
    return `${all} of the ${plan.name} plan ${plan.maxActiveKeys === 1 ? "is" : "are"} in use. Revoke a key that nobody needs, or ask an owner to change the plan.`;
  }
  if (mode === "LIVE" && !plan.liveKeys) {
    return `The ${plan.name} plan has no keys for live environments. Choose another environment, or ask an owner to change the plan.`;
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
