import type { KeyFormat } from "./key-format.js";

/** STRICT: all grants of one key share one environment kind. MULTI: kinds may mix. */
export const ENVIRONMENT_BINDINGS = ["STRICT", "MULTI"] as const;
export type EnvironmentBinding = (typeof ENVIRONMENT_BINDINGS)[number];

export const ROTATION_MODES = ["IN_PLACE", "REPLACE_ONLY", "BOTH"] as const;
export type RotationMode = (typeof ROTATION_MODES)[number];

export interface KeyPolicy {
  keyPrefix: string;
  keyFormat: KeyFormat;
  environmentBinding: EnvironmentBinding;
  rotationMode: RotationMode;
  /** Used when a rotation names none. */
  defaultGracePeriodSeconds: number;
  maxGracePeriodSeconds: number;
  requireExpiry: boolean;
  /** Null: no maximum. */
  maxLifetimeDays: number | null;
  /** Null: no reminder. */
  rotationReminderDays: number | null;
}

/** What a new organization starts with. */
export const DEFAULT_KEY_POLICY: Readonly<KeyPolicy> = Object.freeze({
  keyPrefix: "clv",
  keyFormat: "BASE62_CHECKSUM",
  environmentBinding: "STRICT",
  rotationMode: "BOTH",
  defaultGracePeriodSeconds: 86_400,
  maxGracePeriodSeconds: 2_592_000,
  requireExpiry: false,
  maxLifetimeDays: null,
  rotationReminderDays: 90,
});
