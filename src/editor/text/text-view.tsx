import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LineIndex, offsetsOf } from '../../scenario/source/places.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { stepName } from '../workbench/step-name.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { useBenchState, useWorkbench } from '../workbench/workbench-context.ts';
import { textTexts } from './messages/catalogue.ts';
import styles from './text.module.css';
import { broughtTo, marked, textExtensions } from './text-editor.ts';

/** The file itself, in step with every other view. */
export function TextView(): ReactNode {
  const say = useSay(textTexts);
  const bench = useWorkbench();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const label = say('label');
  const phrases = say('find');
  useEffect(() => {
    if (place.current === null) return undefined;
    // In a tree of its own the editor adopts its styles, where a page's policy would refuse to have them written.
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const editor = new EditorView({
      root,
      parent: root,
      state: stateOf(bench, label, phrases),
    });
    setView(editor);
    return () => {
      setView(null);
      editor.destroy();
    };
  }, [bench, label, phrases]);
  useDocument(bench, view);
  useMarks(view);
  usePointer(view);
  return (
    <div className={styles.text}>
      <p className={styles.help}>{say('help')}</p>
      <div ref={place} />
    </div>
  );
}

function stateOf(bench: Workbench, label: string, find: string): EditorState {
  const name = stepName(textTexts, 'step');
  return EditorState.create({
    doc: bench.getState().document.text,
    extensions: textExtensions({
      label,
      phrases: { Find: find },
      onType: (splices) => bench.editText({ name, merge: 'text' }, splices),
      onUndo: bench.undo,
      onRedo: bench.redo,
      onLeave: bench.settle,
    }),
  });
}

/** What other views and the history do to the text comes into the editor. */
function useDocument(bench: Workbench, view: EditorView | null): void {
  useEffect(() => {
    if (view === null) return undefined;
    const bring = (): void => {
      const { text } = bench.getState().document;
      const shown = view.state.doc.toString();
      if (shown !== text) view.dispatch(broughtTo(shown, text));
    };
    bring();
    return bench.subscribe(bring);
  }, [bench, view]);
}

function useMarks(view: EditorView | null): void {
  const { language } = useLanguage();
  const diagnosis = useBenchState((state) => state.diagnosis);
  useEffect(() => {
    if (view === null || diagnosis === null || diagnosis.text !== view.state.doc.toString()) return;
    const marks = diagnosis.diagnostics.map(({ severity, message, hint, line, column }) => ({
      line,
      column,
      severity: severity === 'hint' ? ('info' as const) : severity,
      message: `${message[language]}\n${hint[language]}`,
    }));
    view.dispatch(marked(view.state, marks));
  }, [view, diagnosis, language]);
}

/** A place that was pointed at is shown and chosen. */
function usePointer(view: EditorView | null): void {
  const pointer = useBenchState((state) => state.pointer);
  useEffect(() => {
    if (view === null || pointer === null) return;
    const text = view.state.doc.toString();
    const [offset = 0] = offsetsOf(text, [{ path: pointer.path, on: 'value' }]);
    const { line } = new LineIndex(text).place(offset);
    const { to } = view.state.doc.line(line);
    view.dispatch({
      selection: { anchor: offset, head: to },
      effects: EditorView.scrollIntoView(offset, { y: 'center' }),
    });
  }, [view, pointer]);
}
