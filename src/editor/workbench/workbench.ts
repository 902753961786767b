import { createStore, type StoreApi } from 'zustand';
import type { Diagnostic } from '../../scenario/diagnostics/diagnostic.ts';
import type { Path } from '../../scenario/path.ts';
import {
  edit,
  editText,
  type Labelled,
  openDocument,
  type Recipe,
  redo,
  replaceText,
  type ScenarioDocument,
  undo,
} from '../document/document.ts';
import type { Splices } from '../document/splice.ts';
import { type Selection, selectionAt, WHOLE } from './selection.ts';

/** What was found in a text, which may no longer be the one on the bench. */
export interface Diagnosis {
  readonly text: string;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A place that somebody asked to be shown; a new object each time, so that asking twice shows twice. */
export interface Pointer {
  readonly path: Path;
}

/** One scenario on the bench: what its views share. */
export interface WorkbenchState {
  readonly document: ScenarioDocument;
  /** Name of the file it came from or is handed out as. */
  readonly file: string;
  readonly selection: Selection;
  /** The place last pointed at, by a problem say: the text view and the inspector go there. */
  readonly pointer: Pointer | null;
  /** Null until the text has been read for the first time. */
  readonly diagnosis: Diagnosis | null;
  /** Rises whenever typing in one field ends, so that the next letters make a step of their own. */
  readonly sitting: number;
}

export interface Workbench extends StoreApi<WorkbenchState> {
  /** Edits the value. @throws UnsoundEdit where the format could not hold what came of it. */
  readonly edit: (label: Labelled, recipe: Recipe) => void;
  /** Edits the text, in splices of the text as it is. */
  readonly editText: (label: Labelled, splices: Splices) => void;
  readonly replaceText: (label: Labelled, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The end of typing in a field: what comes next is another step. */
  readonly settle: () => void;
  readonly select: (selection: Selection) => void;
  /** Selects what is at a path of the file and has the views go there. */
  readonly pointAt: (path: Path) => void;
}

export function createWorkbench(text: string, file: string): Workbench {
  const store = createStore<WorkbenchState>(() => ({
    document: openDocument(text),
    file,
    selection: WHOLE,
    pointer: null,
    diagnosis: null,
    sitting: 0,
  }));
  const turn = (change: (document: ScenarioDocument) => ScenarioDocument): void =>
    store.setState(({ document }) => ({ document: change(document) }));
  /** Steps merge within one sitting only. */
  const seated = (label: Labelled): Labelled =>
    label.merge === undefined
      ? label
      : { ...label, merge: `${label.merge}@${store.getState().sitting}` };
  const settle = (): void => store.setState(({ sitting }) => ({ sitting: sitting + 1 }));
  const timeTravel = (change: typeof undo): void => {
    turn(change);
    settle();
  };
  return {
    ...store,
    edit: (label, recipe) => turn((document) => edit(document, seated(label), recipe)),
    editText: (label, splices) => turn((document) => editText(document, seated(label), splices)),
    replaceText: (label, next) => turn((document) => replaceText(document, seated(label), next)),
    undo: () => timeTravel(undo),
    redo: () => timeTravel(redo),
    settle,
    select: (selection) => store.setState({ selection }),
    pointAt(path) {
      const { value } = store.getState().document;
      const selection = value === null ? WHOLE : selectionAt(value, path);
      store.setState({ selection, pointer: { path } });
    },
  };
}
