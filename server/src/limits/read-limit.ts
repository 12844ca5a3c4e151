import { LIMITS } from "@claviger/shared/limits";
import { isScopeName } from "@claviger/shared/scopes";
import { badInput } from "../platform/errors.js";
import { labelOf } from "../platform/read-input.js";

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A whole number within bounds. Throws BAD_USER_INPUT, as all of these do. */
export function readWhole(field: string, value: number, { min, max }: Bounds): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw badInput(field, `${labelOf(field)} must be from ${min} to ${max.toLocaleString("en")}`);
}

/** The scope that a rule is about; null for all calls. */
export function readRuleScope(scope: string | null | undefined): string | null {
  if (scope === null || scope === undefined) return null;
  if (isScopeName(scope)) return scope;
  const { min, max } = LIMITS.scope;
  throw badInput("scope", `A scope has ${min} to ${max} of a-z, 0-9 and : _ . -`);
}
