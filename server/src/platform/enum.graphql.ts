import { registerEnumType } from "type-graphql";

/** Makes a GraphQL enum of a list of names, which are its values too. */
export function enumOf<T extends string>(name: string, values: readonly T[], description?: string): Record<T, T> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(object, description === undefined ? { name } : { name, description });
  return object;
}
