import { LIMITS } from "@claviger/shared/limits";
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { AppError } from "../platform/errors.js";

/** Each checks or sets a password: several in one document would be several guesses for one request. */
const ONCE = ["signUp", "signIn", "acceptInvitation", "changePassword"];

interface Size {
  readonly depth: number;
  readonly aliases: number;
  /** How often each field stands at the top, repeated ones counted every time. */
  readonly top: ReadonlyMap<string, number>;
}

const NOTHING: Size = { depth: 0, aliases: 0, top: new Map() };

/** Refuses documents that are too deep or too broad. A fragment counts as often as it is spread. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const measured = new Map<FragmentDefinitionNode, Size>();
  const counted = new Map<string, number>();

  function sizeOf(set: SelectionSetNode): Size {
    let depth = 0;
    let aliases = 0;
    const top = new Map<string, number>();
    for (const size of set.selections.map(sizeOfSelection)) {
      depth = Math.max(depth, size.depth);
      aliases += size.aliases;
      for (const [name, count] of size.top) top.set(name, (top.get(name) ?? 0) + count);
    }
    return { depth, aliases, top };
  }

  function sizeOfSelection(selection: SelectionSetNode["selections"][number]): Size {
    switch (selection.kind) {
      case Kind.INLINE_FRAGMENT:
        return sizeOf(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.getFragment(selection.name.value);
        return fragment ? sizeOfFragment(fragment) : NOTHING;
      }
      case Kind.FIELD: {
        const below = selection.selectionSet ? sizeOf(selection.selectionSet) : NOTHING;
        const top = new Map([[selection.name.value, 1]]);
        return { depth: below.depth + 1, aliases: below.aliases + (selection.alias ? 1 : 0), top };
      }
    }
  }

  /** Measured once however often it is spread. One that contains itself is left to the rule against cycles. */
  function sizeOfFragment(fragment: FragmentDefinitionNode): Size {
    const known = measured.get(fragment);
    if (known) return known;
    measured.set(fragment, NOTHING);
    const size = sizeOf(fragment.selectionSet);
    measured.set(fragment, size);
    return size;
  }

  function check(operation: OperationDefinitionNode): void {
    const { depth, aliases, top } = sizeOf(operation.selectionSet);
    const { document } = LIMITS;
    const refuse = (message: string): void =>
      context.reportError(
        new GraphQLError(message, { nodes: operation, originalError: new AppError("QUERY_TOO_COMPLEX", message) }),
      );
    const rootFields = [...top.values()].reduce((count, more) => count + more, 0);
    if (depth > document.depth) refuse(`The document is more than ${document.depth} levels deep`);
    if (aliases > document.aliases) refuse(`The document has more than ${document.aliases} aliases`);
    if (rootFields > document.rootFields)
      refuse(`The document has more than ${document.rootFields} fields at its root`);
    if (operation.operation !== OperationTypeNode.MUTATION) return;
    for (const name of ONCE) {
      counted.set(name, (counted.get(name) ?? 0) + (top.get(name) ?? 0));
      if ((counted.get(name) ?? 0) > 1) refuse(`${name} may stand only once in a document`);
    }
  }

  return { OperationDefinition: check };
}
