import { PERMISSIONS } from "@claviger/shared/permissions";
import { verificationMessage } from "@claviger/shared/verification-codes";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Context } from "../context/context.js";
import type { RateLimitState } from "../context/counters.js";
import { rateLimitHeaders } from "../limits/rate-limit-headers.js";
import { AppError, badInput } from "../platform/errors.js";
import { whenThere, type Soon } from "../platform/soon.js";
import type { AnswerDirectly } from "./answer-directly.js";
import type { Outcome } from "./decide-call.js";
import { seek } from "./seek.js";
import { verifyKey, type VerifyKeyInput } from "./verify-key.js";

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

const JSON_TYPE = ["content-type", "application/json; charset=utf-8"];

interface Asking {
  readonly ctx: Context;
  /** Finds out who asks. */
  readonly identify: () => Soon<Context>;
}

/** `POST /v1/verify`: 200 whenever the caller may ask, whatever the answer. */
export function verifyRoute(
  app: FastifyInstance,
  askingOf: (request: FastifyRequest) => Asking,
  answerDirectly: AnswerDirectly,
): void {
  app.post("/v1/verify", (request, reply) => {
    const { ctx, identify } = askingOf(request);
    const input = readBody(request.body);
    // Together with the key of whoever asks.
    const sought = input instanceof AppError ? undefined : seek(ctx, input.environmentId, input.secret);
    return whenThere(identify(), () => {
      if (input instanceof AppError) throw input;
      return whenThere(verifyKey(ctx, input, sought), (outcome) => {
        answerDirectly(reply.raw, request.id, {
          status: 200,
          headers: [...JSON_TYPE, ...rateLimitHeaders(outcome.rateLimit)],
          body: answerOf(outcome, input.environmentId),
        });
        reply.hijack();
      });
    });
  });
}

/** What is wrong with a body is told only after it is known who asks. */
function readBody(raw: unknown): VerifyKeyInput | AppError {
  const result = body.safeParse(raw, READING);
  if (result.success) return inputOf(result.data);
  const [issue] = result.error.issues;
  const field = issue?.path.join(".") ?? "";
  return badInput(
    field,
    field === "" ? (issue?.message ?? "The body must be a JSON object") : `${field}: ${issue?.message}`,
  );
}

const READING: z.core.ParseContext<z.core.$ZodIssue> = {
  error: ({ input }) => (input === undefined ? "must be given" : undefined),
};

function inputOf(asked: z.infer<typeof body>): VerifyKeyInput {
  const { key, environment, permission, method, path, scopes, customer, ip, cost } = asked;
  return {
    secret: key,
    environmentId: environment,
    permission,
    method,
    path,
    scopes,
    customer,
    ipAddress: ip,
    cost,
  };
}

/** As JSON. What it says of a key in an environment stays the same from call to call, and most of an answer is that. */
function answerOf(outcome: Outcome, environmentId: string): string {
  const { valid, there, rateLimit, observed } = outcome;
  const verdict = valid ? VALID : verdictOf(outcome);
  if (!there) return `${verdict}}`;
  there.answer ??= JSON.stringify(identityOf(outcome, environmentId)).slice(1, -1);
  const passedOver = observed.length === 0 ? "[]" : JSON.stringify(observed);
  return `${verdict},${there.answer},"rateLimit":${jsonOf(rateLimit)},"observed":${passedOver}}`;
}

const verdictOf = ({ valid, code, message }: Pick<Outcome, "valid" | "code" | "message">): string =>
  JSON.stringify({ valid, code, message }).slice(0, -1);

const VALID = verdictOf({ valid: true, code: "VALID", message: verificationMessage("VALID") });

const identityOf = ({ apiKey, permission, scopes, customers }: Outcome, environmentId: string) => ({
  keyId: apiKey?.id,
  name: apiKey?.name,
  ownerId: apiKey?.ownerUserId ?? apiKey?.organizationId,
  environmentId,
  permission,
  scopes,
  metadata: apiKey?.metadata,
  customers,
});

const jsonOf = (state: RateLimitState | null): string =>
  state === null
    ? "null"
    : `{"limit":${state.limit},"remaining":${state.remaining},"resetSeconds":${state.resetSeconds}}`;
