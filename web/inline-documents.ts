import { globSync, readFileSync } from "node:fs";
import { Kind, parse, visit, type DefinitionNode } from "graphql";
import type { Plugin } from "vite";

const DOCUMENT = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
/** What says nothing when it is empty. */
const OMITTED_EMPTY = new Set(["arguments", "directives", "variableDefinitions"]);

/**
 * Puts each GraphQL document where it is used, with the fragments that it spreads, so that a page loads its own and no
 * others: codegen writes all of them into one file.
 */
export function inlineDocuments(): Plugin {
  const fragments = new Map<string, DefinitionNode>();
  return {
    name: "inline-documents",
    apply: "build",
    enforce: "pre",
    buildStart() {
      for (const file of globSync("src/**/*.{ts,tsx}", { exclude: ["src/graphql/**"] })) {
        for (const [, text = ""] of readFileSync(file, "utf8").matchAll(DOCUMENT)) {
          for (const definition of definitionsOf(text)) {
            if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
          }
        }
      }
    },
    transform(code, id) {
      if (!/\/src\/(?!graphql\/).*\.tsx?$/.test(id) || !code.includes("graphql(")) return null;
      const inlined = code.replaceAll(
        DOCUMENT,
        (_call, text: string) => `(${documentOf(definitionsOf(text), fragments)})`,
      );
      if (inlined.includes("graphql(")) this.error(`${id} has a document that is no plain template`);
      return { code: inlined, map: null };
    },
  };
}

function definitionsOf(text: string): readonly DefinitionNode[] {
  return parse(text, { noLocation: true }).definitions;
}

function documentOf(own: readonly DefinitionNode[], fragments: ReadonlyMap<string, DefinitionNode>): string {
  const definitions = new Set(own);
  // A set visits what is added to it meanwhile.
  for (const definition of definitions) {
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`No fragment is called ${name.value}`);
        definitions.add(fragment);
      },
    });
  }
  return JSON.stringify({ kind: Kind.DOCUMENT, definitions: [...definitions] }, (key, value: unknown) =>
    OMITTED_EMPTY.has(key) && Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}
