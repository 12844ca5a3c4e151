import { ENVIRONMENT_KINDS, type EnvironmentKind } from "@claviger/shared/environments";
import { PERMISSIONS, type Permission } from "@claviger/shared/permissions";

/** What keys may hold in an environment, the most first; null for scopes alone. */
export const LEVELS: readonly (Permission | null)[] = [...PERMISSIONS.toReversed(), null];

export interface Held {
  readonly level: Permission | null;
  readonly count: number;
}

interface Reach {
  readonly permission: Permission | null;
  readonly count: number;
  readonly environment: { readonly id: string };
}

/** How many keys hold what in each environment, the most first. An environment that no key reaches isn't in it. */
export function heldByEnvironment(reach: readonly Reach[]): ReadonlyMap<string, readonly Held[]> {
  const byEnvironment = Map.groupBy(reach, ({ environment }) => environment.id);
  return new Map(
    Array.from(byEnvironment, ([id, counted]) => [
      id,
      LEVELS.flatMap((level) => {
        const found = counted.find(({ permission }) => permission === level);
        return found ? [{ level, count: found.count }] : [];
      }),
    ]),
  );
}

/** A project's environments by kind, in the order of kinds. */
export const byKind = <T extends { kind: EnvironmentKind }>(environments: readonly T[]): [EnvironmentKind, T[]][] =>
  ENVIRONMENT_KINDS.map((kind) => [kind, environments.filter((environment) => environment.kind === kind)]);
