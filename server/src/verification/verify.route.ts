import { PERMISSIONS } from "@claviger/shared/permissions";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Context } from "../context/context.js";
import { badInput } from "../platform/errors.js";
import { verifyKey, type Outcome } from "./verify-key.js";

const body = z.strictObject({
  key: z.string(),
  environment: z.string(),
  permission: z.enum(PERMISSIONS).optional(),
  method: z.string().optional(),
  scopes: z.array(z.string()).optional(),
});

/** `POST /v1/verify`: 200 whenever the caller may ask, whatever the answer. */
export function verifyRoute(app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  app.post("/v1/verify", async (request) => {
    const ctx = await contextOf(request);
    const { key, environment, ...ask } = readBody(request.body);
    return answerOf(await verifyKey(ctx, { ...ask, secret: key, environmentId: environment }), environment);
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

function answerOf({ valid, code, message, apiKey, permission, scopes }: Outcome, environmentId: string) {
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
  };
}
