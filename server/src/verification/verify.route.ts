import { PERMISSIONS } from "@claviger/shared/permissions";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Context } from "../context/context.js";
import type { RateLimitState } from "../context/counters.js";
import { rateLimitHeaders } from "../limits/rate-limit-headers.js";
import { badInput } from "../platform/errors.js";
import type { Outcome } from "./decide-call.js";
import { verifyKey } from "./verify-key.js";

const body = z.strictObject({
  key: z.string(),
  environment: z.string(),
  permission: z.enum(PERMISSIONS).optional(),
  method: z.string().optional(),
  path: z.string().optional(),
  scopes: z.array(z.string()).optional(),
  customer: z.string().optional(),
  ip: z.string().optional(),
  cost: z.int().optional(),
});

/** `POST /v1/verify`: 200 whenever the caller may ask, whatever the answer. */
export function verifyRoute(app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  app.post("/v1/verify", async (request, reply) => {
    const ctx = await contextOf(request);
    const { key, environment, ip, ...ask } = readBody(request.body);
    const outcome = await verifyKey(ctx, { ...ask, secret: key, environmentId: environment, ipAddress: ip });
    if (outcome.rateLimit) reply.headers(rateLimitHeaders(outcome.rateLimit));
    return answerOf(outcome, environment);
  });
}

function readBody(raw: unknown): z.infer<typeof body> {
  const result = body.safeParse(raw, { error: ({ input }) => (input === undefined ? "must be given" : undefined) });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join(".") ?? "";
  throw badInput(
    field,
    field === "" ? (issue?.message ?? "The body must be a JSON object") : `${field}: ${issue?.message}`,
  );
}

function answerOf(outcome: Outcome, environmentId: string) {
  const { valid, code, message, apiKey, permission, scopes, customers, rateLimit, observed } = outcome;
  if (!apiKey) return { valid, code, message };
  return {
    valid,
    code,
    message,
    keyId: apiKey.id,
    name: apiKey.name,
    ownerId: apiKey.ownerUserId ?? apiKey.organizationId,
    environmentId,
    permission,
    scopes,
    metadata: apiKey.metadata,
    customers,
    rateLimit: rateLimit && stateOf(rateLimit),
    observed,
  };
}

const stateOf = ({ limit, remaining, resetSeconds }: RateLimitState) => ({ limit, remaining, resetSeconds });
