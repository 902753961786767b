import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, lintKeymap, type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension, type TransactionSpec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Splices } from '../document/splice.ts';
import { splicesBetween } from '../document/splice.ts';

/** A change that came from the document, and must not go back to it. */
export const fromDocument = Annotation.define<boolean>();

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--teal-ink)' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--ochre-ink)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-soft)' },
]);

const look = EditorView.theme({
  '&': { height: '70vh', border: '1px solid var(--edge)', backgroundColor: 'var(--panel)' },
  '&.cm-focused': { outline: '2px solid var(--teal)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', fontSize: 'var(--text-xs)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--well)', color: 'var(--ink-soft)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--hover)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--slate-wash)' },
  '.cm-panels, .cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
  },
});

export interface TextEditorPorts {
  readonly label: string;
  readonly phrases: Readonly<Record<string, string>>;
  /** Somebody has typed. */
  readonly onType: (splices: Splices) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLeave: () => void;
}

/** The extensions of the text view: the document's own history is asked, never the editor's. */
export function textExtensions(ports: TextEditorPorts): Extension {
  const run = (task: () => void) => (): boolean => {
    task();
    return true;
  };
  return [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    drawSelection(),
    bracketMatching(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    json(),
    syntaxHighlighting(colours),
    look,
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    EditorState.phrases.of(ports.phrases),
    EditorView.contentAttributes.of({
      'aria-label': ports.label,
      spellcheck: 'false',
      tabindex: '0',
    }),
    keymap.of([
      { key: 'Mod-z', run: run(ports.onUndo), preventDefault: true },
      { key: 'Mod-y', run: run(ports.onRedo), preventDefault: true },
      { key: 'Mod-Shift-z', run: run(ports.onRedo), preventDefault: true },
      ...lintKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.domEventHandlers({ blur: () => ports.onLeave() }),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      if (update.transactions.some((each) => each.annotation(fromDocument) === true)) return;
      const splices: { at: number; removed: string; inserted: string }[] = [];
      update.changes.iterChanges((from, to, _start, _end, inserted) => {
        const removed = update.startState.sliceDoc(from, to);
        splices.push({ at: from, removed, inserted: inserted.toString() });
      });
      ports.onType(splices);
    }),
  ];
}

/** What brings the editor to the document's text: the least change, so that caret and scroll stay. */
export function broughtTo(before: string, after: string): TransactionSpec {
  const changes = splicesBetween(before, after).map(({ at, removed, inserted }) => ({
    from: at,
    to: at + removed.length,
    insert: inserted,
  }));
  return { changes, annotations: fromDocument.of(true) };
}

/** Marks at places counted from 1, as diagnostics have them. */
export interface PlacedMark extends Pick<Mark, 'severity' | 'message'> {
  readonly line: number;
  readonly column: number;
}

export function marked(state: EditorState, marks: readonly PlacedMark[]): TransactionSpec {
  return setDiagnostics(
    state,
    marks.map(({ line, column, severity, message }) => {
      const start = state.doc.line(Math.min(line, state.doc.lines));
      const from = Math.min(start.from + column - 1, start.to);
      return { from, to: Math.max(from, start.to), severity, message };
    }),
  );
}
