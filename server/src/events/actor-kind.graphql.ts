import { enumOf } from "../platform/enum.graphql.js";

export const ActorKindEnum = enumOf("ActorKind", ["USER", "API_KEY", "SYSTEM"]);
