import { RangeSetBuilder, type Extension } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";

/** As in the editor's look. */
const LINE_PADDING_PX = 14;

/** Breaks long lines, and sets what is left of one under its beginning instead of at the edge. */
export const hangingIndent: Extension = [
  EditorView.lineWrapping,
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = indents(view);
      }

      update({ docChanged, viewportChanged, view }: ViewUpdate) {
        if (docChanged || viewportChanged) this.decorations = indents(view);
      }
    },
    { decorations: ({ decorations }) => decorations },
  ),
];

function indents({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  // Ranges with something folded between them can share a line.
  let next = 0;
  for (const { from, to } of visibleRanges) {
    next = Math.max(next, from);
    while (next <= to) {
      const line = state.doc.lineAt(next);
      builder.add(line.from, line.from, indentOf(line.text));
      next = line.to + 1;
    }
  }
  return builder.finish();
}

function indentOf(text: string): Decoration {
  const width = text.length - text.trimStart().length + 2;
  return Decoration.line({
    attributes: { style: `text-indent: -${width}ch; padding-inline-start: calc(${LINE_PADDING_PX}px + ${width}ch)` },
  });
}
