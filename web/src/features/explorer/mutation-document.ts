import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";

/** Of a thing that an answer holds, what tells it from others and what has become of it. */
const TELLING = new Set(["id", "name", "slug", "email", "role", "start", "status", "expiresAt", "limit", "remaining"]);

/** A mutation with its input as a variable, asking for all that is the answer's own and for what tells the things in it. */
export function mutationDocument(mutation: GraphQLField<unknown, unknown>): string {
  const [input] = mutation.args;
  const payload = getNamedType(mutation.type);
  if (!input || !isObjectType(payload)) throw new TypeError(`Not a mutation with an input: ${mutation.name}`);
  const title = mutation.name.charAt(0).toUpperCase() + mutation.name.slice(1);
  return [
    `mutation ${title}($input: ${String(input.type)}) {`,
    `  ${mutation.name}(input: $input) {`,
    ...payloadLines(payload).map((line) => `    ${line}`),
    "  }",
    "}",
  ].join("\n");
}

function payloadLines(payload: GraphQLObjectType): string[] {
  return fieldsOf(payload).flatMap((field) => {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return [field.name];
    return [`${field.name} {`, ...tellingLines(type, 1), "}"];
  });
}

/** The telling fields of a thing; where it has none, those of the things in it. */
function tellingLines(type: GraphQLObjectType, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const fields = fieldsOf(type);
  const telling = fields.filter(({ name, type: of }) => TELLING.has(name) && isLeafType(getNamedType(of)));
  if (telling.length > 0) return telling.map(({ name }) => indent + name);
  return fields.flatMap(({ name, type: of }) => {
    const inner = getNamedType(of);
    if (!isObjectType(inner) || inner.name.endsWith("Connection")) return [];
    return [`${indent}${name} {`, ...tellingLines(inner, depth + 1), `${indent}}`];
  });
}

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
