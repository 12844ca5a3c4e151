import { LIMITS } from "@claviger/shared/limits";
import { grantsIn, includesPermission, permissionIn, type Permission } from "@claviger/shared/permissions";
import { verificationMessage, type VerificationCode } from "@claviger/shared/verification-codes";
import type { Context } from "../context/context.js";
import type { ApiKey } from "../keys/api-key.entity.js";
import { findKnownKey, type KnownKey } from "../keys/find-known-key.js";
import { recordUse } from "../keys/record-use.js";
import { badInput } from "../platform/errors.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { requireEnvironment } from "../projects/require-environment.js";
import { judge, missingScope, type Ask } from "./judge.js";
import { permissionOfMethod } from "./method-permission.js";

export interface VerifyKeyInput {
  /** The key as the caller's caller presented it. */
  readonly secret: string;
  readonly environmentId: string;
  readonly permission?: Permission | null | undefined;
  /** HTTP method of the guarded call. With `permission` too, both are asked for. */
  readonly method?: string | null | undefined;
  readonly scopes?: readonly string[] | undefined;
}

export interface Outcome {
  readonly valid: boolean;
  readonly code: VerificationCode;
  readonly message: string;
  /** Null when the key is unknown. */
  readonly apiKey: ApiKey | null;
  /** What the key holds in the environment now. */
  readonly permission: Permission | null;
  /** What the key holds there by name. */
  readonly scopes: readonly string[];
}

/** Says whether a key may be used for a call. Whoever asks needs READ on the environment, or to own or administer it. */
export async function verifyKey(ctx: Context, input: VerifyKeyInput): Promise<Outcome> {
  const environment = await requireEnvironment(ctx, input.environmentId, "environment.verify");
  const permission = readPermission(input);
  const target = targetOfEnvironment(environment);
  const known = await findKnownKey(ctx, input.secret);
  const judged = known?.apiKey.organizationId === environment.organizationId ? known : null;
  const ask = {
    organizationId: environment.organizationId,
    environment: target,
    permission,
    scopes: readScopes(input.scopes),
  };
  const code = judge(judged, ask, ctx.clock.now());
  if (judged && !NOT_IN_USE.has(code)) await recordUse(ctx, judged);
  return outcomeOf(code, judged, ask);
}

/** Codes of a key that doesn't work anywhere: presenting it is no use of it. */
const NOT_IN_USE = new Set<VerificationCode>(["NOT_FOUND", "REVOKED", "EXPIRED", "INACTIVE", "ROTATED"]);

function readPermission({ permission, method }: VerifyKeyInput): Permission | null {
  if (method === null || method === undefined) return permission ?? null;
  const asked = permissionOfMethod(method);
  if (!asked) throw badInput("method", "method must be GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE");
  return permission && includesPermission(permission, asked) ? permission : asked;
}

function readScopes(scopes: readonly string[] = []): readonly string[] {
  if (scopes.length > LIMITS.scopesPerGrant) {
    throw badInput("scopes", `A call asks for at most ${LIMITS.scopesPerGrant} scopes`);
  }
  return scopes;
}

function outcomeOf(code: VerificationCode, judged: KnownKey | null, ask: Ask): Outcome {
  const held = judged?.rights.effective;
  const scope = code === "INSUFFICIENT_SCOPE" && held ? missingScope(held, ask) : null;
  return {
    valid: code === "VALID",
    code,
    message: verificationMessage(code, {
      ...(ask.permission ? { permission: ask.permission } : {}),
      ...(scope ? { scope } : {}),
    }),
    apiKey: judged?.apiKey ?? null,
    permission: held ? permissionIn(held, ask.environment) : null,
    scopes: held ? [...new Set(grantsIn(held, ask.environment).flatMap(({ scopes }) => scopes))] : [],
  };
}
