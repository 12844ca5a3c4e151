import { createRequire } from "node:module";
import { inRoot } from "./root.mjs";

const graphql = createRequire(inRoot("server", "package.json"))("graphql");

/** The schema coordinates of a list of what isn't built: one a line, "#" begins a comment. */
export function readAbsent(text) {
  return text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter(Boolean);
}

/**
 * Compares the built part of the contract, which is the contract without the `absent` coordinates and without the types
 * that nothing else leads to, with the server's schema. Returns one sentence per difference.
 */
export function compareWithContract(contractText, absent, schemaText) {
  const { document, unknown } = prune(graphql.parse(contractText), new Set(absent));
  const server = graphql.parse(schemaText);
  const built = coordinatesOf(server);
  const breaking = graphql.findBreakingChanges(graphql.buildASTSchema(document), graphql.buildASTSchema(server));
  return [
    ...unknown.map((coordinate) => `${coordinate} is listed as absent, but the contract has no such coordinate`),
    ...absent
      .filter((coordinate) => built.has(coordinate))
      .map((coordinate) => `${coordinate} is listed as absent, but the server has it: take it off the list`),
    ...breaking.map(({ description }) => description),
  ];
}

function prune(document, absent) {
  const found = new Set();
  const isKept = (coordinate) => !absent.has(coordinate) || !found.add(coordinate);
  const definitions = document.definitions.map((type) => withoutMembers(type, isKept));
  return {
    document: { ...document, definitions: reachable(definitions) },
    unknown: [...absent].filter((coordinate) => !found.has(coordinate)),
  };
}

function withoutMembers(type, isKept) {
  const fields = type.fields
    ?.filter((field) => isKept(`${type.name.value}.${field.name.value}`))
    .map((field) => withoutArguments(type, field, isKept));
  const values = type.values?.filter((value) => isKept(`${type.name.value}.${value.name.value}`));
  return { ...type, ...(fields && { fields }), ...(values && { values }) };
}

function withoutArguments(type, field, isKept) {
  if (!field.arguments) return field;
  const coordinate = (argument) => `${type.name.value}.${field.name.value}(${argument.name.value}:)`;
  return { ...field, arguments: field.arguments.filter((argument) => isKept(coordinate(argument))) };
}

/** What can be reached from the operations; a definition without a name, such as `schema`, stays. */
function reachable(definitions) {
  const byName = new Map(definitions.map((type) => [type.name?.value, type]));
  const kept = new Set();
  const keep = (name) => {
    if (kept.has(name) || !byName.has(name)) return;
    kept.add(name);
    graphql.visit(byName.get(name), { NamedType: (type) => keep(type.name.value) });
  };
  for (const operation of ["Query", "Mutation", "Subscription"]) keep(operation);
  return definitions.filter((type) => !type.name || kept.has(type.name.value));
}

function coordinatesOf(document) {
  return new Set(
    document.definitions.flatMap((type) =>
      [...(type.fields ?? []), ...(type.values ?? [])].flatMap((member) => {
        const coordinate = `${type.name.value}.${member.name.value}`;
        return [coordinate, ...(member.arguments ?? []).map(({ name }) => `${coordinate}(${name.value}:)`)];
      }),
    ),
  );
}
