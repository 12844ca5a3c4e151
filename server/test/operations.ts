import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

/** A document that gives every argument of one field as a variable. */
export interface Operation {
  /** Such as `createApiKey` or `Organization.apiKeys`. */
  readonly name: string;
  readonly isMutation: boolean;
  readonly args: readonly GraphQLArgument[];
  /** The document, with variables named as the arguments. */
  readonly document: string;
  /** The same with a text in place of each variable. */
  inline(valueOf: (arg: GraphQLArgument) => string | null): string;
}

type Field = GraphQLField<unknown, unknown>;

/**
 * Every field of the schema that takes arguments. `ways` says how a document gets to an object of a type whose fields take
 * some: `{ Viewer: ["viewer"] }`. Throws for a type without a way.
 */
export function operationsOf(schema: GraphQLSchema, ways: Readonly<Record<string, readonly string[]>>): Operation[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => {
      const fields = Object.values(type.getFields()).filter(({ args }) => args.length > 0);
      const root = type === schema.getMutationType() ? "mutation" : "query";
      const way = type === schema.getQueryType() || root === "mutation" ? [] : ways[type.name];
      if (fields.length > 0 && !way) throw new Error(`No way to an object of the type ${type.name}`);
      return fields.map((field) => operationOf(root, way ?? [], way?.length ? type : null, field));
    });
}

function operationOf(root: "query" | "mutation", way: readonly string[], owner: GraphQLNamedType | null, field: Field) {
  const selection = selectionOf(getNamedType(field.type), 2);
  const wrap = (inner: string): string => way.reduceRight((below, step) => `${step} { ${below} }`, inner);
  const call = (args: readonly string[]): string =>
    `{ ${wrap(`${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}${selection}`)} }`;
  const variables = field.args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(", ");
  return {
    name: owner ? `${owner.name}.${field.name}` : field.name,
    isMutation: root === "mutation",
    args: field.args,
    document: `${root} Op(${variables}) ${call(field.args.map(({ name }) => `${name}: $${name}`))}`,
    inline: (valueOf: (arg: GraphQLArgument) => string | null): string =>
      `${root} Op ${call(
        field.args.flatMap((arg) => {
          const value = valueOf(arg);
          return value === null ? [] : [`${arg.name}: ${value}`];
        }),
      )}`,
  };
}

/** What can be selected without an argument, so many levels deep. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return "";
  if (!isObjectType(type) && !isInterfaceType(type)) return " { __typename }";
  const fields = Object.values(type.getFields())
    .filter(({ args, type: result }) => !args.some(isRequired) && (isLeafType(getNamedType(result)) || depth > 1))
    .map((field) => field.name + selectionOf(getNamedType(field.type), depth - 1));
  return ` { ${["__typename", ...fields].join(" ")} }`;
}

const isRequired = ({ type, defaultValue }: GraphQLArgument): boolean =>
  isNonNullType(type) && defaultValue === undefined;
