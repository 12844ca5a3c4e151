import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { requirementOf } from "../../src/api/requirements.js";

const DEPTH = 3;

/**
 * A document that asks for an operation, or for a field of the object with an id, and for all that its answer may show without
 * asking for more. `type` is what a node is.
 */
export function documentFor(schema: GraphQLSchema, name: string, variables: object, type: string): string {
  const [owner = "", fieldName = ""] = name.split(".");
  const field = fieldOf(schema, owner, fieldName);
  const isRoot = owner === "Query" || owner === "Mutation";
  const args = field.args.filter((arg) => Object.hasOwn(variables, arg.name));
  const declared = args.map((arg) => `$${arg.name}: ${arg.type.toString()}`);
  if (!isRoot && owner !== "Viewer") declared.push("$id: ID!");
  const given = args.map((arg) => `${arg.name}: $${arg.name}`);
  const call = fieldName + inParentheses(given) + selectionOf(schema, getNamedType(field.type), DEPTH, type);
  const within = isRoot
    ? call
    : owner === "Viewer"
      ? `viewer { ${call} }`
      : `node(id: $id) { ... on ${owner} { ${call} } }`;
  return `${owner === "Mutation" ? "mutation" : "query"}${inParentheses(declared)} { ${within} }`;
}

const inParentheses = (parts: readonly string[]): string => (parts.length === 0 ? "" : `(${parts.join(", ")})`);

function fieldOf(schema: GraphQLSchema, owner: string, name: string): GraphQLField<unknown, unknown> {
  const type = schema.getType(owner);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`The schema has no ${owner}.${name}`);
  return field;
}

/** Every field that takes no arguments and names no requirement of its own, and theirs. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, node: string): string {
  if (isLeafType(type)) return "";
  if (isInterfaceType(type))
    return ` { ... on ${node}${selectionOf(schema, schema.getType(node) ?? type, depth, node)} }`;
  if (!isObjectType(type)) throw new Error(`${type.name} can't be asked for`);
  const fields = Object.values(type.getFields())
    .filter(({ args, name }) => args.length === 0 && requirementOf(`${type.name}.${name}`) === undefined)
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    .map((field) => field.name + selectionOf(schema, getNamedType(field.type), depth - 1, node));
  return ` { __typename ${fields.join(" ")} }`;
}
