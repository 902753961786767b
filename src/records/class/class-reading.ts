import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReadRun } from '../../run/reading/read-run.ts';
import type { RunReader } from '../../run/reading/run-reader.ts';
import { isTooHeavy, TOO_HEAVY } from '../../storage/heavy-file.ts';
import { type BundledText, runTextsIn } from '../../storage/run-bundle.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import type { ClassSource } from './class-source.ts';

/** A run of the class, and the text that it was read from, should it be kept. */
export interface ClassMember {
  /** Stable: the id of its run. */
  readonly key: string;
  readonly source: string;
  readonly run: ReadRun;
  readonly text: string;
}

/** A file, or a line of one, that gave no run of its own. */
export interface ClassProblem {
  /** Stable within a class. */
  readonly key: string;
  readonly source: string;
  /** Line on which the run stands, in a file of several. */
  readonly line: number | null;
  readonly message: Bilingual;
}

export interface ClassReading {
  readonly members: readonly ClassMember[];
  readonly problems: readonly ClassProblem[];
  /** Files brought so far, and how many of them have been dealt with. */
  readonly total: number;
  readonly done: number;
  /** The file being read; null when all are. */
  readonly current: string | null;
}

/** Reads files into a class, one after the other; the good ones go on where a bad one stops. */
export interface ClassReadingStore {
  readonly store: StoreApi<ClassReading>;
  /** Begins a class with these. @returns what ends it: nothing more is read, and the reader closed. */
  begin(sources: readonly ClassSource[]): () => void;
  /** Brings more into the same class. Resolves once all that was brought so far has been dealt with. */
  add(sources: readonly ClassSource[]): Promise<void>;
}

const NOTHING: ClassReading = { members: [], problems: [], total: 0, done: 0, current: null };

export function createClassReading(reader: RunReader): ClassReadingStore {
  const store = createStore<ClassReading>(() => NOTHING);
  let queue = Promise.resolve();
  /** Whatever was begun under another number is over. */
  let turn = 0;

  const readOne = async (source: ClassSource, file: number, own: number): Promise<void> => {
    if (turn !== own) return;
    store.setState({ current: source.name });
    for (const piece of await piecesOf(source)) {
      const outcome = 'message' in piece ? piece : await judge(piece, reader);
      if (turn !== own) return;
      const told = { source: source.name, file, line: piece.line };
      store.setState((state) => withOutcome(state, told, outcome));
    }
    store.setState(({ done }) => ({ done: done + 1 }));
  };

  const add = async (sources: readonly ClassSource[]): Promise<void> => {
    const own = turn;
    const first = store.getState().total;
    store.setState({ total: first + sources.length });
    const before = queue;
    const reading = async (): Promise<void> => {
      await before;
      for (const [index, source] of sources.entries()) await readOne(source, first + index, own);
      if (turn === own) store.setState({ current: null });
    };
    queue = reading();
    await queue;
  };

  return {
    store,
    begin(sources) {
      turn += 1;
      queue = Promise.resolve();
      store.setState(NOTHING, true);
      void add(sources);
      return () => {
        turn += 1;
        reader.close();
      };
    },
    add,
  };
}

type Refusal = { readonly line: number | null; readonly message: Bilingual };
type Judged = { readonly run: ReadRun; readonly text: string } | Refusal;

/** The runs of a file, or why it cannot even be looked into. */
async function piecesOf(source: ClassSource): Promise<readonly (BundledText | Refusal)[]> {
  if (source.size !== null && isTooHeavy({ size: source.size })) {
    return [{ line: null, message: TOO_HEAVY }];
  }
  try {
    const text = await source.text();
    return text.trim() === '' ? [{ line: null, message: EMPTY }] : runTextsIn(text);
  } catch {
    return [{ line: null, message: UNREADABLE }];
  }
}

async function judge({ text, line }: BundledText, reader: RunReader): Promise<Judged> {
  const outcome = await reader.read(text);
  if (outcome.type === 'read') return { run: outcome.run, text };
  const [problem] = outcome.problems;
  if (problem === undefined) return { line, message: UNREADABLE };
  return { line, message: looksLikeScenario(text) ? A_SCENARIO : placed(problem) };
}

/** Whoever brings a scenario here has the wrong screen, not a damaged file. */
function looksLikeScenario(text: string): boolean {
  return text.includes('"injects"') && !text.includes('"events"');
}

/** The first problem of a file says why it does not open; the rest mostly follow from it. */
function placed({
  line,
  column,
  message,
}: {
  readonly line: number;
  readonly column: number;
  readonly message: Bilingual;
}): Bilingual {
  return {
    fr: `${message.fr} (ligne\u00a0${line}, colonne\u00a0${column})`,
    en: `${message.en} (line\u00a0${line}, column\u00a0${column})`,
  };
}

interface Told {
  readonly source: string;
  readonly file: number;
  readonly line: number | null;
}

function withOutcome(state: ClassReading, told: Told, judged: Judged): Partial<ClassReading> {
  const problem = (message: Bilingual): Partial<ClassReading> => ({
    problems: [
      ...state.problems,
      { key: `${told.file}:${told.line}`, source: told.source, line: told.line, message },
    ],
  });
  if (!('run' in judged)) return problem(judged.message);
  const { run, text } = judged;
  const member: ClassMember = { key: run.header.id, source: told.source, run, text };
  const known = state.members.find(({ key }) => key === member.key);
  if (known === undefined) return { members: [...state.members, member] };
  // Somebody handed in twice, once perhaps before the end or before it was corrected.
  if (!isFuller(run, known.run)) return problem(sameAs(known.source));
  const members = state.members.map((one) => (one === known ? member : one));
  return { members, ...problem(fullerThan(known.source)) };
}

function isFuller(one: ReadRun, other: ReadRun): boolean {
  return (
    one.events > other.events ||
    (one.events === other.events && one.annotations > other.annotations)
  );
}

const EMPTY: Bilingual = {
  fr: 'Ce fichier est vide.',
  en: 'This file is empty.',
};

const A_SCENARIO: Bilingual = {
  fr: 'C’est un scénario, pas un exercice. Il s’ouvre depuis la programmation.',
  en: 'This is a scenario, not a run. It opens from the programme.',
};

const UNREADABLE: Bilingual = {
  fr: 'Ce fichier ne se laisse pas lire.',
  en: 'This file cannot be read.',
};

function sameAs(source: string): Bilingual {
  return {
    fr: `C’est le même exercice que dans «\u00a0${source}\u00a0»; il ne compte qu’une fois.`,
    en: `This is the same run as in “${source}”; it counts once.`,
  };
}

function fullerThan(source: string): Bilingual {
  return {
    fr: `C’est le même exercice que dans «\u00a0${source}\u00a0», en plus complet\u00a0: c’est celui-ci qui compte.`,
    en: `This is the same run as in “${source}”, more complete: this one counts.`,
  };
}
