import { LIMITS } from "@claviger/shared/limits";
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What a list that isn't paged is taken for. Their bounds are higher, but hardly any is ever as long. */
const LIST_LENGTH = 10;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/** What was counted of operations whose size doesn't depend on variables, as that of most. */
const fixed = new WeakMap<OperationDefinitionNode, number>();

/**
 * How many objects an answer may hold: pages within pages multiply. For a valid document, in which no fragment contains
 * itself.
 */
export function countObjects(asked: Asked): number {
  const known = fixed.get(asked.operation);
  if (known !== undefined) return known;
  const { objects, isFixed } = measure(asked);
  if (isFixed) fixed.set(asked.operation, objects);
  return objects;
}

function measure({ schema, document, operation, variables }: Asked): { objects: number; isFixed: boolean } {
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const counted = new Map<FragmentDefinitionNode, number>();
  let coerced: Record<string, unknown> | undefined;

  function countIn(set: SelectionSetNode, type: GraphQLNamedType | undefined): number {
    return set.selections.map((selection) => countOf(selection, type)).reduce((sum, more) => sum + more, 0);
  }

  function countOf(selection: SelectionSetNode["selections"][number], type: GraphQLNamedType | undefined): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return countField(selection, type);
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition?.name.value;
        return countIn(selection.selectionSet, condition === undefined ? type : schema.getType(condition));
      }
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(selection.name.value);
        return fragment ? countFragment(fragment) : 0;
      }
    }
  }

  function countFragment(fragment: FragmentDefinitionNode): number {
    const known = counted.get(fragment);
    if (known !== undefined) return known;
    const count = countIn(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    counted.set(fragment, count);
    return count;
  }

  function countField(node: FieldNode, parent: GraphQLNamedType | undefined): number {
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    // Introspection has a rule of its own.
    if (!field || !isCompositeType(getNamedType(field.type))) return 0;
    return 1 + lengthOf(field, node, parent) * countIn(node.selectionSet, getNamedType(field.type));
  }

  function lengthOf(field: GraphQLField<unknown, unknown>, node: FieldNode, parent: GraphQLNamedType): number {
    if (field.args.some(({ name }) => name === "bucket")) return bucketsOf(field, node);
    const first = field.args.find(({ name }) => name === "first");
    if (first) return pageSize(node, first.defaultValue);
    const isPage = parent.name.endsWith("Connection") || parent.name === "UsageReport";
    return isListType(getNullableType(field.type)) && !isPage ? LIST_LENGTH : 1;
  }

  /** Those of the wrong type are refused where they are used; here they count like absent ones. */
  function readVariables(): Record<string, unknown> {
    return (coerced ??= getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }).coerced ?? {});
  }

  function pageSize({ arguments: given = [] }: FieldNode, otherwise: unknown): number {
    const value = given.find(({ name }) => name.value === "first")?.value;
    if (value?.kind === Kind.INT) return Math.max(1, Number(value.value));
    const named = value?.kind === Kind.VARIABLE ? readVariables()[value.name.value] : undefined;
    return Math.max(1, Number(named ?? otherwise));
  }

  /** As many as a report is long, which is refused beyond its bound. */
  function bucketsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const { from, to, bucket } = argumentsOf(field, node);
    const length = (Number(to) - Number(from)) / (bucket === "HOUR" ? 3_600_000 : 86_400_000);
    return Math.min(Math.max(Math.ceil(length) || 1, 1) + 1, LIMITS.usageBuckets);
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, readVariables());
    } catch {
      // What is wrong with them is said where they are used.
      return {};
    }
  }

  const objects = countIn(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  return { objects, isFixed: coerced === undefined };
}
