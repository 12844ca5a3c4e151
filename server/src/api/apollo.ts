import { ApolloServer, HeaderMap, type ApolloServerPlugin, type GraphQLRequest } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { LIMITS } from "@claviger/shared/limits";
import {
  getOperationAST,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Logger } from "../platform/logger.js";
import type { Soon } from "../platform/soon.js";
import { documentLimits } from "./document-limits.js";
import { executeOperation, type Asking } from "./execute-operation.js";

/** Characters of the documents that are kept. Parsed, each takes 100 to 250 bytes. */
const KEPT_CHARACTERS = 200_000;

type Documents = LRUCache<string, DocumentNode>;

export interface Apollo {
  /** What a request is answered with. Errors are as they were thrown, still to be worded. */
  answer(request: GraphQLRequest, asking: Asking): Soon<ExecutionResult>;
  stop(): Promise<void>;
}

/**
 * Apollo parses and validates each document once, and knows what to say where there is nothing to execute. A document that it
 * found valid is executed without it from then on: it would hash the text, copy the context, and wait for a dozen hooks.
 */
export async function startApollo(schema: GraphQLSchema, log: Logger): Promise<Apollo> {
  const documents: Documents = new LRUCache({ maxSize: KEPT_CHARACTERS, sizeCalculation: (_, text) => text.length });
  const apollo = createApollo(schema, log, documents);
  await apollo.start();

  async function answerWithApollo(request: GraphQLRequest, asking: Asking): Promise<ExecutionResult> {
    const { body } = await apollo.executeOperation(request, { contextValue: asking });
    if (body.kind !== "single") throw new Error("Incremental delivery is not offered");
    return body.singleResult as ExecutionResult;
  }

  return {
    answer(request, asking) {
      const { query, operationName, variables, extensions } = request;
      const document = query === undefined || extensions?.["persistedQuery"] ? undefined : documents.get(query);
      const operation = document && getOperationAST(document, operationName);
      if (!operation) return answerWithApollo(request, asking);
      return executeOperation({ schema, document, operation, variables }, asking);
    },
    stop: () => apollo.stop(),
  };
}

function createApollo(schema: GraphQLSchema, log: Logger, documents: Documents): ApolloServer<Asking> {
  return new ApolloServer<Asking>({
    schema,
    // One behaviour everywhere: tests prove nothing about an installation that runs in another mode.
    nodeEnv: "production",
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: null,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.document.tokens },
    validationRules: [documentLimits],
    formatError: (_, error) => error as GraphQLFormattedError,
    logger: log,
    // Of no use without a cache in front, and a hook around every field.
    plugins: [ApolloServerPluginCacheControlDisabled(), executing(documents)],
  });
}

/** Executes what Apollo found valid, and keeps it for the next time. */
const executing = (documents: Documents): ApolloServerPlugin<Asking> => ({
  requestDidStart: async () => ({
    async responseForOperation({ schema, source, document, operation, request: { variables }, contextValue }) {
      if (!operation) return null;
      documents.set(source, document);
      const result = await executeOperation({ schema, document, operation, variables }, contextValue);
      const body = { kind: "single" as const, singleResult: result as FormattedExecutionResult };
      return { http: { headers: new HeaderMap() }, body };
    },
  }),
});
