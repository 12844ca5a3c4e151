import type { VerificationCode } from "@claviger/shared/verification-codes";

export const REQUEST_SURFACES = ["GRAPHQL", "VERIFY", "AUTHZ"] as const;
export type RequestSurface = (typeof REQUEST_SURFACES)[number];

/** A call with a key, once it is answered. */
export interface AnsweredCall {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Where the key was presented. Null when nobody's key was, and nothing says to whom the call belongs: such are only measured. */
  readonly organizationId: string | null;
  /** Null on the control plane. */
  readonly environmentId: string | null;
  /** Null for a key that the organization doesn't have. */
  readonly apiKeyId: string | null;
  /** The secret that presented the key, while another one may do so too: they are counted apart. Null at other times. */
  readonly secretId: string | null;
  /** The secret by which the call has used its key; null when it hasn't, or its use is noted by itself. */
  readonly usedSecretId: string | null;
  readonly surface: RequestSurface;
  readonly code: VerificationCode;
  /** Counted when the call was allowed. */
  readonly cost: number;
  readonly method: string | null;
  /** Operation or path, as it came: query strings and keys are taken out before anything is kept. */
  readonly target: string | null;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly durationMs: number;
  readonly requestId: string;
}

/** The use of one secret of a key. */
export interface Use {
  readonly apiKeyId: string;
  readonly secretId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly ipAddress: string | null;
}

/** Takes down what calls with keys do. Gathers in memory and writes in the background: no call waits for it. */
export interface Recorder {
  /** Measures, counts and logs a call. */
  call(call: AnsweredCall): void;
  /** Keeps when a key was last used, and from where: at most a minute behind. */
  use(use: Use): void;
  /** The same for a secret that nobody has used before, at once. Answers whether the database has it. */
  firstUse(use: Use): Promise<boolean>;
}
