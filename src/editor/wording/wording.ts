import { msOf } from '../../scenario/duration.ts';
import { formatsIn } from '../../ui/i18n/formats.ts';
import { type Names, namesIn } from '../../ui/i18n/names.ts';
import { type Say, sayIn } from '../../ui/i18n/use-say.ts';
import type { Action } from '../../vocabulary/action.ts';
import type { Language } from '../../vocabulary/language.ts';
import { wordingTexts } from './messages/catalogue.ts';
import type { PartNames } from './part-names.ts';

export type WordingKey = keyof (typeof wordingTexts)['fr'];

/** What all sentences about a scenario are made with, in one language. */
export interface Wording {
  readonly say: Say<WordingKey>;
  readonly names: Names;
  readonly parts: PartNames;
  /** `a, b or c`. */
  readonly either: (words: readonly string[]) => string;
  /** `a, b and c`. */
  readonly both: (words: readonly string[]) => string;
  /** A duration of the file as people say it: `2 min 30 s`. */
  readonly length: (duration: string) => string;
  readonly quoted: (words: string) => string;
  /** What the trainee does, as a clause: "answers in public or hides it". */
  readonly doing: (actions: readonly Action[]) => string;
}

export function wordingIn(language: Language, parts: PartNames): Wording {
  const say = sayIn(wordingTexts, language);
  const formats = formatsIn(language);
  const or = new Intl.ListFormat(formats.locale, { type: 'disjunction' });
  const either = (words: readonly string[]): string => or.format(words);
  return {
    say,
    names: namesIn(language),
    parts,
    either,
    both: (words) => formats.list(words),
    length: (duration) => formats.duration(msOf(duration)),
    quoted: (words) => say('quoted', { words }),
    doing: (actions) => either(actions.map((action) => say(`does_${action}`))),
  };
}
