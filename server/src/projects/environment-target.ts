import type { EnvironmentTarget } from "@claviger/shared/permissions";
import type { Environment } from "./environment.entity.js";

type Described = Pick<Environment, "id" | "projectId" | "kind" | "mode">;

/** An environment as access decisions see it. */
export const targetOfEnvironment = ({ id, projectId, kind, mode }: Described): EnvironmentTarget => ({
  kind: "environment",
  projectId,
  environmentId: id,
  environmentKind: kind,
  mode,
});
