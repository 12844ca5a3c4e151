import { Kind, parse, type OperationTypeNode } from "graphql";

export interface Operation {
  /** Null for one without a name, which is then the only one. */
  readonly name: string | null;
  readonly type: `${OperationTypeNode}`;
}

/** The operations of a document in their order; none while it can't be read. */
export function operationsOf(document: string): readonly Operation[] {
  try {
    return parse(document).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [{ name: definition.name?.value ?? null, type: definition.operation }]
        : [],
    );
  } catch {
    return [];
  }
}
