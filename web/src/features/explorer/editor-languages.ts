import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json, jsonParseLinter } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from "@codemirror/language";
import { linter, lintKeymap } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import { drawSelection, keymap } from "@codemirror/view";
import { graphql as graphqlSupport } from "cm6-graphql";
import type { GraphQLSchema } from "graphql";
import { hangingIndent } from "./hanging-indent";

/** Without the Tab key, which leads on to what follows the editor. */
const typing: Extension[] = [
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...defaultKeymap.filter(({ key }) => key !== "Mod-Enter"),
    ...historyKeymap,
    ...lintKeymap,
  ]),
];

/** With completion and the validator's words on what is wrong, from the schema that the server has. */
export const documentEditor = (schema: GraphQLSchema): Extension[] => [
  ...typing,
  autocompletion({ icons: false }),
  graphqlSupport(schema),
];

const jsonProblems = jsonParseLinter();

export const variablesEditor: Extension[] = [
  ...typing,
  json(),
  // Nothing at all stands for no variables.
  linter((view) => (view.state.doc.toString().trim() === "" ? [] : jsonProblems(view))),
];

export const answerView: Extension[] = [
  drawSelection(),
  foldGutter(),
  json(),
  hangingIndent,
  keymap.of([...foldKeymap, ...defaultKeymap]),
];
