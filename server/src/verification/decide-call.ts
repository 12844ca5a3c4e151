import type { Permission } from "@claviger/shared/permissions";
import { verificationMessage, type VerificationCode } from "@claviger/shared/verification-codes";
import type { Context } from "../context/context.js";
import type { RateLimitState } from "../context/counters.js";
import type { RequestSurface } from "../context/recorder.js";
import type { RightsThere } from "../keys/effective-rights.js";
import type { KeptKey } from "../keys/find-by-digest.js";
import type { KnownKey } from "../keys/find-known-key.js";
import { noteUse } from "../keys/record-use.js";
import { rightsIn } from "../keys/rights-in.js";
import { secretInHandover } from "../keys/secret-in-handover.js";
import type { Limited } from "../limits/take-soon.js";
import { whenThere, type Soon } from "../platform/soon.js";
import type { KnownEnvironment } from "./find-known-environment.js";
import { judge, missingScope, type Ask } from "./judge.js";
import { limitCall, UNLIMITED } from "./limit-call.js";
import { readCall, type Call } from "./read-call.js";

/** How a call came to be decided here. */
export interface Asked {
  readonly surface: RequestSurface;
  /** Of whoever called the guarded API, where that is known. */
  readonly userAgent: string | null;
  /** When that began, of `performance.now()`. */
  readonly since: number;
}

export interface Outcome {
  readonly valid: boolean;
  readonly code: VerificationCode;
  readonly message: string;
  /** The first scope that is asked for and not held, where that refuses the call. */
  readonly missingScope: string | null;
  /** Null when the key is unknown. */
  readonly known: KnownKey | null;
  readonly apiKey: KeptKey | null;
  /** What the key holds in the environment now, of which the three that follow are parts. */
  readonly there: RightsThere | null;
  readonly permission: Permission | null;
  /** By name. */
  readonly scopes: readonly string[];
  /** The organization's own ids of the customers in the environment that the key is bound to; none for any customer. */
  readonly customers: readonly string[];
  /** How the key stands with the limit that is nearest, where the call got as far as the limits and there is one. */
  readonly rateLimit: RateLimitState | null;
  /** In a TEST environment: what would have refused the call in a LIVE one. */
  readonly observed: readonly VerificationCode[];
  /** Until a call that the limits refuse may be tried again. */
  readonly retryAfterSeconds: number | null;
}

/**
 * Says whether a key may be used for a call. Whether whoever asks may know that is asked before.
 *
 * @param found The key that the call's secret presents, of whichever organization.
 */
export function decideCall(
  ctx: Context,
  environment: KnownEnvironment,
  found: KnownKey | null,
  call: Call,
  asked: Asked,
): Soon<Outcome> {
  const ask = readCall(environment, call);
  const known = found?.organization.id === environment.organizationId ? found : null;
  const now = ctx.clock.now();
  const at = now.getTime();
  const judged = judge(known, ask, now);
  const limiting = known && judged === "VALID" ? limitCall(ctx, environment, known, ask) : UNLIMITED;
  return whenThere(limiting, (limited) => {
    const code = limited.refusal?.code ?? judged;
    const used = NOT_IN_USE.has(code) ? null : known;
    const noting = used && noteUse(ctx, used, at, ask.ipAddress);
    return whenThere(noting, () => {
      ctx.recorder.call({
        surface: asked.surface,
        userAgent: asked.userAgent,
        at,
        organizationId: environment.organizationId,
        environmentId: environment.id,
        apiKeyId: known && known.apiKeyId,
        secretId: known && secretInHandover(known, now),
        usedSecretId: used && used.secretId,
        code,
        cost: ask.cost,
        method: call.method ?? null,
        target: call.path ?? null,
        ipAddress: ask.ipAddress,
        durationMs: performance.now() - asked.since,
        requestId: ctx.requestId,
      });
      return outcomeOf(code, known, ask, limited);
    });
  });
}

/** Codes of a key that doesn't work anywhere: presenting it is no use of it. */
const NOT_IN_USE = new Set<VerificationCode>(["NOT_FOUND", "REVOKED", "EXPIRED", "INACTIVE", "ROTATED"]);

function outcomeOf(code: VerificationCode, known: KnownKey | null, ask: Ask, limited: Limited): Outcome {
  const there = known && rightsIn(known, ask.environment);
  const scope = code === "INSUFFICIENT_SCOPE" && known ? missingScope(known, ask) : null;
  return {
    valid: code === "VALID",
    code,
    message: verificationMessage(code, {
      permission: ask.permission,
      scope,
      isUnnamed: code === "IP_NOT_ALLOWED" ? ask.ipAddress === null : ask.customer === null,
    }),
    missingScope: scope,
    known,
    apiKey: known?.apiKey ?? null,
    there,
    permission: there?.permission ?? null,
    scopes: there?.scopes ?? [],
    customers: there?.customers ?? [],
    rateLimit: limited.rateLimit,
    observed: limited.observed,
    retryAfterSeconds: limited.refusal?.retryAfterSeconds ?? null,
  };
}
