import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], color: "var(--code-keyword)", fontWeight: "550" },
  { tag: [tags.propertyName, tags.attributeName], color: "var(--code-name)" },
  { tag: [tags.variableName, tags.modifier], color: "var(--code-variable)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null, tags.special(tags.name)], color: "var(--code-value)" },
  { tag: tags.atom, color: "var(--code-type)" },
  { tag: tags.comment, color: "var(--mantine-color-dimmed)", fontStyle: "italic" },
]);

/** All colors are the panel's own and change with its scheme. */
const look = EditorView.theme({
  "&": { color: "var(--mantine-color-text)", backgroundColor: "transparent", fontSize: "0.8125rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mantine-font-family-monospace)", lineHeight: "1.6" },
  ".cm-content": { padding: "12px 0", caretColor: "var(--mantine-color-text)" },
  ".cm-line": { padding: "0 14px" },
  ".cm-gutters": {
    color: "var(--mantine-color-dimmed)",
    backgroundColor: "transparent",
    borderInlineEnd: "1px solid var(--claviger-border)",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection": {
    backgroundColor: "var(--code-selection)",
  },
  ".cm-cursor": { borderInlineStartColor: "var(--mantine-color-text)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--code-selection)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", color: "var(--mantine-color-error)" },
  ".cm-tooltip": {
    maxWidth: "min(32rem, 90vw)",
    overflow: "hidden",
    color: "var(--mantine-color-text)",
    backgroundColor: "var(--claviger-surface)",
    border: "1px solid var(--claviger-border)",
    borderRadius: "var(--mantine-radius-md)",
    boxShadow: "var(--mantine-shadow-md)",
  },
  ".cm-tooltip.cm-completionInfo": { padding: "8px 12px", fontFamily: "var(--mantine-font-family)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "15em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 12px", display: "flex", gap: "1em" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    color: "#fff",
    backgroundColor: "var(--mantine-color-indigo-8)",
  },
  ".cm-completionDetail": { marginInlineStart: "auto", fontStyle: "normal", color: "var(--mantine-color-dimmed)" },
  "li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-diagnostic": { padding: "8px 12px", fontFamily: "var(--mantine-font-family)", whiteSpace: "pre-wrap" },
  ".cm-diagnostic-error": { borderInlineStart: "3px solid var(--mantine-color-error)" },
});

export const editorStyle = [look, syntaxHighlighting(highlight)];
