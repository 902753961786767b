import type { Problem } from '../ui/error-state.tsx';
import type { Language } from '../vocabulary/language.ts';

/** Problems of a file, worded in the language asked for, so that a switch rewords them too. */
export type Problems = (language: Language) => readonly Problem[];

/** What became of the file that somebody is opening. */
export type Opening =
  | { readonly type: 'reading'; readonly file: string }
  | { readonly type: 'refused'; readonly file: string; readonly problems: Problems }
  /** A scenario is on the programme; its remarks do not keep it from being played. */
  | {
      readonly type: 'accepted';
      readonly file: string;
      readonly id: string;
      readonly problems: Problems;
    }
  /** A run was replayed and can be read. */
  | {
      readonly type: 'run';
      readonly file: string;
      readonly id: string;
      readonly problems: Problems;
    };

/** The problems as plain text, one a line, for an e-mail to whoever wrote the file. */
export function reportOf(file: string, problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const place =
        problem.place === undefined ? '' : `:${problem.place.line}:${problem.place.column}`;
      const details = [problem.path, problem.expected, problem.got, problem.hint];
      const rest = details.filter((detail) => detail !== undefined && detail !== '').join(' · ');
      return `${file}${place} ${problem.code ?? ''} ${problem.message}${rest === '' ? '' : `\n    ${rest}`}`;
    })
    .join('\n');
}
