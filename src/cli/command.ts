import type { Bilingual, Language } from '../vocabulary/language.ts';

/** Where a command writes and what it knows of its surroundings. Tests bring their own. */
export interface Terminal {
  /** Language of every sentence; what `--json` prints holds both. */
  readonly language: Language;
  /** Results. A line break is added. */
  readonly out: (text: string) => void;
  /** Problems with the command itself. A line break is added. */
  readonly err: (text: string) => void;
  /** Standard input, for commands that read it. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Whether results are still read, where that can end: the input stops then, perhaps within a line. */
  readonly isHeard?: () => boolean;
}

/** 0: all is well. 1: something was found wrong. 2: the command was not used as it must be. */
export type ExitCode = 0 | 1 | 2;

/** One subcommand. */
export interface Command {
  /** Its arguments, as usage shows them: `check FILE|DIR… [--json]`. */
  readonly synopsis: string;
  /** What it does, in one line. */
  readonly summary: Bilingual;
  /** Runs it; throws `UsageError` for what the user must write otherwise. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** The command was called wrongly; the sentence says how. Leads to exit code 2. */
export class UsageError extends Error {
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual) {
    super(sentence.en);
    this.name = 'UsageError';
    this.sentence = sentence;
  }
}
