import { ENVIRONMENT_KINDS, ENVIRONMENT_MODES } from "@claviger/shared/environments";
import { enumOf } from "../platform/enum.graphql.js";

export const EnvironmentKindEnum = enumOf("EnvironmentKind", ENVIRONMENT_KINDS);
export const EnvironmentModeEnum = enumOf(
  "EnvironmentMode",
  ENVIRONMENT_MODES,
  "LIVE acts on real data; TEST is a sandbox. Shown in the key's text: _live_ or _test_.",
);
