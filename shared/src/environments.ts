export const ENVIRONMENT_KINDS = ["PRODUCTION", "STAGING", "DEVELOPMENT"] as const;
export type EnvironmentKind = (typeof ENVIRONMENT_KINDS)[number];

export const ENVIRONMENT_MODES = ["LIVE", "TEST"] as const;
export type EnvironmentMode = (typeof ENVIRONMENT_MODES)[number];

/** The mode of an environment that was created without naming one. */
export function defaultMode(kind: EnvironmentKind): EnvironmentMode {
  return kind === "PRODUCTION" ? "LIVE" : "TEST";
}

/** What every new project starts with, in the order in which it is shown. */
export const STARTING_ENVIRONMENTS = [
  { name: "Production", slug: "production", kind: "PRODUCTION" },
  { name: "Staging", slug: "staging", kind: "STAGING" },
  { name: "Development", slug: "development", kind: "DEVELOPMENT" },
] as const satisfies readonly { name: string; slug: string; kind: EnvironmentKind }[];
