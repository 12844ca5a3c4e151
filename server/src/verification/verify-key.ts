import { LIMITS } from "@claviger/shared/limits";
import { grantsIn, includesPermission, permissionIn, type Permission } from "@claviger/shared/permissions";
import { verificationMessage, type VerificationCode } from "@claviger/shared/verification-codes";
import type { Context } from "../context/context.js";
import type { ApiKey } from "../keys/api-key.entity.js";
import { loadEffectiveRights } from "../keys/effective-rights.js";
import { findBySecret } from "../keys/find-by-secret.js";
import { recordUse } from "../keys/record-use.js";
import { planOf } from "../plans/catalogue.js";
import { badInput } from "../platform/errors.js";
import { targetOfEnvironment } from "../projects/environment-target.js";
import { requireEnvironment } from "../projects/require-environment.js";
import { judge, missingScope, type Ask, type Judged } from "./judge.js";
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
  const judged = await present(ctx, environment.organizationId, input.secret);
  const ask = {
    organizationId: environment.organizationId,
    environment: target,
    permission,
    scopes: readScopes(input.scopes),
  };
  const code = judge(judged, ask, ctx.clock.now());
  if (judged && !NOT_IN_USE.has(code)) await recordUse(ctx, judged.presented);
  return outcomeOf(code, judged, ask);
}

/** Codes of a key that doesn't work anywhere: presenting it is no use of it. */
const NOT_IN_USE = new Set<VerificationCode>(["NOT_FOUND", "REVOKED", "EXPIRED", "INACTIVE", "ROTATED"]);

async function present(ctx: Context, organizationId: string, secret: string): Promise<Judged | null> {
  const presented = await findBySecret(ctx, secret);
  if (!presented || presented.apiKey.organizationId !== organizationId) return null;
  const rights = await loadEffectiveRights(ctx, presented.apiKey, presented.grants);
  return { presented, rights, plan: planOf(ctx.installation.catalogue, presented.organization.planId) };
}

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

function outcomeOf(code: VerificationCode, judged: Judged | null, ask: Ask): Outcome {
  const held = judged?.rights.effective;
  const scope = code === "INSUFFICIENT_SCOPE" && held ? missingScope(held, ask) : null;
  return {
    valid: code === "VALID",
    code,
    message: verificationMessage(code, {
      ...(ask.permission ? { permission: ask.permission } : {}),
      ...(scope ? { scope } : {}),
    }),
    apiKey: judged?.presented.apiKey ?? null,
    permission: held ? permissionIn(held, ask.environment) : null,
    scopes: held ? [...new Set(grantsIn(held, ask.environment).flatMap(({ scopes }) => scopes))] : [],
  };
}
