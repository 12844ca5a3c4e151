import { ApolloServer, HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { LIMITS } from "@claviger/shared/limits";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../context/context.js";
import { countKeyCall } from "../limits/count-key-call.js";
import { rateLimitHeaders } from "../limits/rate-limit-headers.js";
import { AppError } from "../platform/errors.js";
import type { Logger } from "../platform/logger.js";
import type { Soon } from "../platform/soon.js";
import { countObjects } from "./document-cost.js";
import { documentLimits } from "./document-limits.js";
import { GraphqlCall } from "./graphql-call.js";
import { isTooNested } from "./document-nesting.js";
import { headersOf, toAppError, toGraphQLError } from "./format-error.js";

/** `POST /graphql`. Apollo parses, validates and executes; the edge around it is ours. */
export async function graphqlRoute(
  app: FastifyInstance,
  schema: GraphQLSchema,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Soon<Context>,
  deps: Pick<Context, "recorder" | "clock" | "log">,
): Promise<void> {
  const apollo = createApollo(schema, deps.log);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());

  app.post("/graphql", async (request, reply) => {
    const call = new GraphqlCall(deps, request);
    try {
      return await answer(request, reply, call);
    } catch (error) {
      call.failed(error);
      throw error;
    } finally {
      call.record(reply);
    }
  });

  async function answer(request: FastifyRequest, reply: FastifyReply, call: GraphqlCall): Promise<FastifyReply> {
    const context = await contextOf(request, reply);
    call.cameFrom(context.actor);
    const counted = await countKeyCall(context);
    if (counted) reply.headers(rateLimitHeaders(counted.rateLimit));
    if (counted?.refusal) throw counted.refusal;
    refuseNesting(request.body);
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "POST", headers: headersFor(request), search: "", body: request.body },
      context: () => Promise.resolve(Object.assign(context, { call })),
    });
    reply.code(status ?? 200);
    for (const [name, value] of headers) reply.header(name, value);
    if (body.kind !== "complete") throw new Error("Incremental delivery is not offered");
    return reply.send(body.string);
  }
}

interface GraphqlContext extends Context {
  readonly call: GraphqlCall;
}

function refuseNesting(body: unknown): void {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  if (typeof query !== "string" || !isTooNested(query)) return;
  throw new AppError(
    "QUERY_TOO_COMPLEX",
    `The document has more than ${LIMITS.document.nesting} brackets in each other`,
  );
}

/** The answer's media type: Apollo would refuse one that it can't serve only after it has executed the document. */
export const graphqlMediaType = (request: FastifyRequest): string =>
  request.headers.accept?.includes("application/graphql-response+json")
    ? "application/graphql-response+json"
    : "application/json";

function headersFor(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap([["accept", graphqlMediaType(request)]]);
  const type = request.headers["content-type"];
  if (type !== undefined) headers.set("content-type", type);
  return headers;
}

function createApollo(schema: GraphQLSchema, log: Logger): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    schema,
    // One behaviour everywhere: tests prove nothing about an installation that runs in another mode.
    nodeEnv: "production",
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.document.tokens },
    validationRules: [documentLimits],
    formatError: (_, error) => toGraphQLError(error, null),
    logger: log,
    // Of no use without a cache in front, and a hook around every field.
    plugins: [ApolloServerPluginCacheControlDisabled(), boundsAndStatus],
  });
}

/** Refuses what could not be answered in bounds; logs what nobody foresaw; gives a refusal its status. */
const boundsAndStatus: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        // Without an operation to run, executing says what is wrong.
        if (!operation) return;
        contextValue.call.asksFor(operation);
        if (!schema.getRootType(operation.operation)) {
          throw new AppError("GRAPHQL_VALIDATION_FAILED", `There are no ${operation.operation}s`);
        }
        const objects = countObjects({ schema, document, operation, variables: request.variables ?? {} });
        if (objects <= LIMITS.document.objects) return;
        throw new AppError("QUERY_TOO_COMPLEX", `The answer could hold more than ${LIMITS.document.objects} objects`);
      },
      async willSendResponse({ errors = [], contextValue, response: { http, body } }) {
        const [first, ...others] = errors.map(toAppError);
        if (!first || body.kind !== "single") return;
        for (const { status, cause } of [first, ...others]) {
          if (status >= 500) contextValue.log.error({ err: cause }, "a request failed");
        }
        body.singleResult.errors = errors.map((error) => toGraphQLError(error, contextValue.requestId));
        if (Object.values(body.singleResult.data ?? {}).some((value) => value !== null)) return;
        contextValue.call.failed(first);
        http.status = first.status;
        for (const [name, value] of Object.entries(headersOf(first))) http.headers.set(name, value);
      },
    };
  },
};
