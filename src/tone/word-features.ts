import type { Language } from '../vocabulary/language.ts';
import type { Feature } from './feature.ts';
import { stemOf } from './stem.ts';
import type { Token, TokenisedText } from './token.ts';

/** Marks that take part in pairs: how a sentence starts and ends is part of its tone. */
const START = '^';

/**
 * Words and pairs of neighbouring words, as stems. Numbers, addresses and emoji stand for their kind:
 * their tone does not hang on which they are.
 *
 * @param known which names the model weighs; the others are left out.
 */
export function wordFeatures(
  text: TokenisedText,
  language: Language,
  known: (name: string) => boolean,
): Feature[] {
  const features = new Map<string, { start: number; end: number }[]>();
  const note = (name: string, start: number, end: number) => {
    if (!known(name)) return;
    const spans = features.get(name);
    if (spans === undefined) features.set(name, [{ start, end }]);
    else spans.push({ start, end });
  };
  let before = START;
  for (const [index, unit] of text.units.entries()) {
    const previous = text.units[index - 1];
    if (previous?.sentence !== unit.sentence) before = START;
    const stem = wordOf(unit, language);
    note(`word:${stem}`, unit.start, unit.end);
    note(
      `word:${before} ${stem}`,
      before === START ? unit.start : (previous?.start ?? unit.start),
      unit.end,
    );
    before = stem;
  }
  return [...features].map(([name, spans]) => ({ name, value: 1, spans }));
}

function wordOf(unit: Token, language: Language): string {
  if (unit.kind === 'word') return stemOf(unit.plain, language);
  return unit.kind === 'number' ? '0' : `<${unit.kind}>`;
}
