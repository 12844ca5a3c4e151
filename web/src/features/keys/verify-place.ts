import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import type { Permission } from "@claviger/shared/permissions";

interface Place {
  id: string;
  name: string;
}

export interface ReachingKey {
  environmentKind: EnvironmentKind | null;
  mode: EnvironmentMode;
  grants: readonly {
    permission: Permission | null;
    environment: Place | null;
    project: { name: string; environments: readonly (Place & { kind: EnvironmentKind; mode: EnvironmentMode })[] };
  }[];
}

/** An environment in which the key may both ask and pass; null when its grants reach none. */
export function verifyPlace(apiKey: ReachingKey): { environmentId: string; label: string } | null {
  for (const grant of apiKey.grants) {
    if (grant.permission === null) continue;
    const environment = grant.environment ?? firstReached(apiKey, grant.project.environments);
    if (environment) return { environmentId: environment.id, label: `${grant.project.name} / ${environment.name}` };
  }
  return null;
}

function firstReached(
  apiKey: ReachingKey,
  environments: ReachingKey["grants"][number]["project"]["environments"],
): Place | undefined {
  return environments.find(
    ({ kind, mode }) => mode === apiKey.mode && (apiKey.environmentKind === null || kind === apiKey.environmentKind),
  );
}
