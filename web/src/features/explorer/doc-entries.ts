import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from "graphql";

export interface DocEntry {
  readonly id: string;
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly type: GraphQLType }[];
  /** Null where there is nothing to lead to, as for the values of an enum. */
  readonly type: GraphQLType | null;
  readonly description: string | null | undefined;
}

const MAX_FOUND = 60;

/** What a type is made of. */
export function docEntries(type: GraphQLNamedType): readonly DocEntry[] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).map(({ name, args, type: of, description }) => ({
      id: `${type.name}.${name}`,
      name,
      args,
      type: of,
      description,
    }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(({ name, type: of, description }) => ({
      id: `${type.name}.${name}`,
      name,
      args: [],
      type: of,
      description,
    }));
  }
  if (!isEnumType(type)) return [];
  return type
    .getValues()
    .map(({ name, description }) => ({ id: `${type.name}.${name}`, name, args: [], type: null, description }));
}

/** Types and fields with a text in their names, the types first. */
export function searchEntries(schema: GraphQLSchema, text: string): readonly DocEntry[] {
  const wanted = text.toLowerCase();
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const matches = ({ name }: { name: string }) => name.toLowerCase().includes(wanted);
  const found = types
    .filter(matches)
    .map((type) => ({ id: type.name, name: "type", args: [], type, description: type.description }));
  const fields = types.flatMap((type) =>
    docEntries(type)
      .filter(matches)
      .map((entry) => ({ ...entry, name: `${type.name}.${entry.name}` })),
  );
  return [...found, ...fields].slice(0, MAX_FOUND);
}
