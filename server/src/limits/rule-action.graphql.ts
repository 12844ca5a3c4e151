import { enumOf } from "../platform/enum.graphql.js";
import { RULE_ACTIONS } from "./limit-words.js";

export const RuleActionEnum = enumOf(
  "RuleAction",
  RULE_ACTIONS,
  "ENFORCE refuses; OBSERVE only reports. TEST environments always observe.",
);
