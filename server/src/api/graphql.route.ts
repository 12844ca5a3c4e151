import { LIMITS } from "@claviger/shared/limits";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import type { Context } from "../context/context.js";
import { countKeyCall } from "../limits/count-key-call.js";
import { rateLimitHeaders } from "../limits/rate-limit-headers.js";
import { AppError } from "../platform/errors.js";
import { setHeaders } from "../platform/header-list.js";
import type { Soon } from "../platform/soon.js";
import { startApollo } from "./apollo.js";
import { isTooNested } from "./document-nesting.js";
import type { Asking } from "./execute-operation.js";
import { headersOf, toAppError, toGraphQLError } from "./format-error.js";
import { GraphqlCall } from "./graphql-call.js";
import { readGraphqlRequest } from "./graphql-request.js";

/** `POST /graphql`. Apollo parses and validates; what is around it is ours. */
export async function graphqlRoute(
  app: FastifyInstance,
  schema: GraphQLSchema,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Soon<Context>,
  deps: Pick<Context, "recorder" | "clock" | "log">,
): Promise<void> {
  const apollo = await startApollo(schema, deps.log);
  app.addHook("onClose", () => apollo.stop());

  app.post("/graphql", async (request, reply) => {
    const call = new GraphqlCall(deps, request);
    try {
      return await answer(request, reply, call);
    } catch (error) {
      call.failed(error);
      throw error;
    } finally {
      call.record();
    }
  });

  async function answer(request: FastifyRequest, reply: FastifyReply, call: GraphqlCall): Promise<FastifyReply> {
    const ctx = await contextOf(request, reply);
    call.cameFrom(ctx.actor);
    const counted = await countKeyCall(ctx);
    if (counted) setHeaders(reply, rateLimitHeaders(counted.rateLimit));
    if (counted?.refusal) throw counted.refusal;
    refuseNesting(request.body);
    const asking = { ctx, call };
    const result = await apollo.answer(readGraphqlRequest(request.body), asking);
    noteErrors(result, asking, reply);
    const errors = result.errors?.map((error) => toGraphQLError(error, ctx.requestId));
    reply.type(`${graphqlMediaType(request)}; charset=utf-8`);
    return reply.send(`${JSON.stringify({ errors, data: result.data })}\n`);
  }
}

/** Logs what nobody foresaw, and gives the refusal of everything its status. */
function noteErrors({ data, errors = [] }: ExecutionResult, { ctx, call }: Asking, reply: FastifyReply): void {
  const [first, ...others] = errors.map(toAppError);
  if (!first) return;
  for (const { status, cause } of [first, ...others]) {
    if (status >= 500) ctx.log.error({ err: cause }, "a request failed");
  }
  if (Object.values(data ?? {}).some((value) => value !== null)) return;
  call.failed(first);
  reply.code(first.status).headers(headersOf(first));
}

function refuseNesting(body: unknown): void {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  if (typeof query !== "string" || !isTooNested(query)) return;
  throw new AppError(
    "QUERY_TOO_COMPLEX",
    `The document has more than ${LIMITS.document.nesting} brackets in each other`,
  );
}

/** The answer's media type. Who accepts neither gets JSON: the document is executed by then. */
export const graphqlMediaType = (request: FastifyRequest): string =>
  request.headers.accept?.includes("application/graphql-response+json")
    ? "application/graphql-response+json"
    : "application/json";
