import { Annotation, EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { useEffect, useEffectEvent, useRef } from "react";
import { message, textOf } from "../../lib/text";
import { editorStyle } from "./editor-style";
import classes from "./code-editor.module.css";

interface CodeEditorProps {
  label: string;
  value: string;
  /** Its language and whatever else it can do. A new array makes a new editor. */
  extensions: readonly Extension[];
  /** Absent: it can only be read. */
  onChange?: (value: string) => void;
  /** For mod+Enter. */
  onRun?: () => void;
  minHeight: number;
  maxHeight: number;
}

/** What CodeMirror itself says, to readers of the screen for the most part. */
const PHRASES = [
  message("Completions"),
  message("Diagnostics"),
  message("No diagnostics"),
  message("close"),
  message("Folded lines"),
  message("Unfolded lines"),
  message("to"),
  message("folded code"),
  message("unfold"),
  message("Fold line"),
  message("Unfold line"),
  message("Control character"),
  message("Selection deleted"),
];

/** Marks what was not typed, and so is nobody's news. */
const fromOutside = Annotation.define<true>();

export function CodeEditor({ label, value, extensions, onChange, onRun, minHeight, maxHeight }: CodeEditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const isReadOnly = onChange === undefined;
  const startingText = useEffectEvent(() => value);
  const changed = useEffectEvent((text: string) => onChange?.(text));
  const run = useEffectEvent(() => onRun?.());

  useEffect(() => {
    if (!parent.current) return;
    const view = new EditorView({
      parent: parent.current,
      doc: startingText(),
      extensions: [
        // Before all others, which would make a new line of it.
        keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }]),
        extensions,
        editorStyle,
        EditorState.readOnly.of(isReadOnly),
        EditorState.phrases.of(Object.fromEntries(PHRASES.map((phrase) => [phrase, textOf(phrase)]))),
        // Nothing in the browser is to send what is typed elsewhere or keep it.
        EditorView.contentAttributes.of({
          "aria-label": label,
          // It can be focused without, but not everything that looks for a way to scroll it knows.
          tabindex: "0",
          spellcheck: "false",
          autocorrect: "off",
        }),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          if (!docChanged || transactions.some((one) => one.annotation(fromOutside))) return;
          changed(state.doc.toString());
        }),
      ],
    });
    editor.current = view;
    return () => view.destroy();
  }, [extensions, isReadOnly, label]);

  useEffect(() => {
    const view = editor.current;
    if (!view || view.state.doc.toString() === value) return;
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: value },
      annotations: fromOutside.of(true),
    });
  }, [value]);

  const heights = { "--editor-min-height": `${minHeight}px`, "--editor-max-height": `${maxHeight}px` };
  return <div ref={parent} className={classes.root} style={heights as React.CSSProperties} />;
}
