import { type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";

type Operation = ReturnType<typeof getMetadataStorage>["queries"][number];
type Parameter = NonNullable<Operation["params"]>[number];
type Read = (ctx: unknown, args: Record<string, unknown>) => unknown;

/**
 * Has queries and mutations called with what they declare, and nothing in between. type-graphql would look their resolver up,
 * sort its parameters, make each input an instance of its class and wait for it to be validated, with every call.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const { queries, mutations } = getMetadataStorage();
  replaceResolvers(schema.getQueryType(), queries);
  replaceResolvers(schema.getMutationType(), mutations);
}

function replaceResolvers(type: GraphQLObjectType | null | undefined, operations: readonly Operation[]): void {
  const fields = type?.getFields() ?? {};
  for (const operation of operations) {
    const field = fields[operation.schemaName];
    if (field) field.resolve = resolverOf(operation);
  }
}

function resolverOf({ target, methodName, params = [], middlewares = [], roles }: Operation) {
  // They would be skipped.
  if (middlewares.length > 0 || roles) throw new Error(`${methodName} has middleware, which nothing would call`);
  const reads = params.toSorted((one, other) => one.index - other.index).map(readOf);
  const resolver = Reflect.construct(target, []) as Record<string, (...values: unknown[]) => unknown>;
  return (_: unknown, args: Record<string, unknown>, ctx: unknown) =>
    resolver[methodName]?.(...reads.map((read) => read(ctx, args)));
}

function readOf(parameter: Parameter): Read {
  if (parameter.kind === "context" && parameter.propertyName === undefined) return (ctx) => ctx;
  if (parameter.kind === "arg") return (_, args) => args[parameter.name];
  throw new Error(`${parameter.methodName} takes something else than its context and arguments`);
}
