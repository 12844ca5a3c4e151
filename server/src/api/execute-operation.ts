import { LIMITS } from "@claviger/shared/limits";
import {
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Context } from "../context/context.js";
import { AppError } from "../platform/errors.js";
import type { Soon } from "../platform/soon.js";
import { countObjects } from "./document-cost.js";
import type { GraphqlCall } from "./graphql-call.js";

/** An operation of a valid document. */
interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown> | undefined;
}

/** Who asks for it, and where it is noted. */
export interface Asking {
  readonly ctx: Context;
  readonly call: GraphqlCall;
}

/** Executes an operation, unless it could not be answered in bounds. */
export function executeOperation(asked: Operation, { ctx, call }: Asking): Soon<ExecutionResult> {
  const { schema, document, operation, variables } = asked;
  call.asksFor(operation);
  const refusal = refusalOf(asked);
  if (refusal) return { errors: [new GraphQLError(refusal.message, { originalError: refusal })] };
  return execute({
    schema,
    document,
    operationName: operation.name?.value,
    variableValues: variables,
    contextValue: ctx,
  });
}

function refusalOf({ schema, document, operation, variables = {} }: Operation): AppError | null {
  if (!schema.getRootType(operation.operation)) {
    return new AppError("GRAPHQL_VALIDATION_FAILED", `There are no ${operation.operation}s`);
  }
  if (countObjects({ schema, document, operation, variables }) <= LIMITS.document.objects) return null;
  return new AppError("QUERY_TOO_COMPLEX", `The answer could hold more than ${LIMITS.document.objects} objects`);
}
