import { LIMITS } from "@claviger/shared/limits";
import { Lexer, Source, TokenKind } from "graphql";

const { nesting, tokens } = LIMITS.document;
const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Whether brackets stand in each other deeper than any document needs. Parser and validation call themselves at each level, and
 * this doesn't: it is asked before them, so that they never come to the end of their stack.
 */
export function isTooNested(document: string): boolean {
  if (!mayBeTooNested(document)) return false;
  const lexer = new Lexer(new Source(document));
  let level = 0;
  try {
    // A document of more tokens is refused for that.
    for (let count = 0; count <= tokens; count++) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return false;
      if (OPENING.has(kind)) level++;
      else if (CLOSING.has(kind)) level--;
      if (level > nesting) return true;
    }
  } catch {
    // What isn't a token ends the document for the parser too, which says so.
  }
  return false;
}

/** Nearly every document has so few brackets that none of them needs to be looked at. */
function mayBeTooNested(document: string): boolean {
  let opening = 0;
  for (let at = 0; at < document.length; at++) {
    const character = document[at];
    if ((character === "{" || character === "[" || character === "(") && ++opening > nesting) return true;
  }
  return false;
}
