import type { KeyRights } from "@claviger/shared/permissions";
import type { EntityManager } from "typeorm";
import type { Clock } from "../platform/clock.js";
import type { Logger } from "../platform/logger.js";
import type { Memory } from "./memory.js";
import type { Recorder } from "./recorder.js";
import type { Installation } from "./installation.js";

export interface UserActor {
  readonly kind: "USER";
  readonly userId: string;
  readonly sessionId: string;
  /** Name of the person as it is now, for the record. */
  readonly label: string;
}

/** What of a context it takes to find out whom a key stands for. */
export interface Authenticating {
  readonly db: EntityManager;
  readonly inTransaction: boolean;
  readonly clock: Clock;
  readonly log: Logger;
  readonly installation: Installation;
  readonly memory: Memory;
  readonly recorder: Recorder;
  readonly ipAddress: string | null;
}

export interface KeyActor {
  readonly kind: "API_KEY";
  readonly apiKeyId: string;
  /** The secret that presented the key, while another one may do so too. */
  readonly secretId?: string | null;
  readonly organizationId: string;
  readonly label: string;
  /** What the key may do now: for a MEMBER-owned key already bounded by its owner. */
  readonly rights: KeyRights;
  /** The same key as a transaction finds it, which keeps it from changing. Throws what refuses a key that has ended meanwhile. */
  readonly confirm?: (tx: Authenticating) => Promise<KeyActor>;
}

export interface SystemActor {
  readonly kind: "SYSTEM";
  readonly label: string;
}

export interface AnonymousActor {
  readonly kind: "ANONYMOUS";
}

/** Who is asking. */
export type Actor = UserActor | KeyActor | SystemActor | AnonymousActor;
