import type { Language } from '../vocabulary/language.ts';
import type { Span } from '../vocabulary/reading.ts';
import { type Feature, measured, saturating } from './feature.ts';
import type { Sentence, Token, TokenisedText } from './token.ts';

/** What can be measured of any text without knowing its words: length, marks, persons, details. */
export function structureFeatures(text: TokenisedText, language: Language): Feature[] {
  return [
    ...lengthFeatures(text),
    ...punctuationFeatures(text),
    ...shoutingFeatures(text),
    ...personFeatures(text, language),
    ...detailFeatures(text),
  ];
}

function lengthFeatures({ words, sentences, units }: TokenisedText): Feature[] {
  const longest = sentences.reduce(
    (most, sentence) => Math.max(most, sentence.end - sentence.first),
    0,
  );
  const letters = units.reduce(
    (sum, unit) => sum + (unit.kind === 'word' ? unit.end - unit.start : 0),
    0,
  );
  const longWords = units.filter((unit) => unit.kind === 'word' && unit.end - unit.start >= 9);
  return [
    ...measured('length.words-to-10', saturating(words, 10)),
    ...measured('length.words-to-25', saturating(words, 25)),
    ...measured('length.words-to-50', saturating(words, 50)),
    ...measured('length.words-to-100', saturating(words, 100)),
    ...measured('length.sentences', saturating(sentences.length, 6)),
    ...measured('length.one-sentence', sentences.length === 1 ? 1 : 0),
    ...measured('length.mean-sentence', saturating(words / Math.max(1, sentences.length), 32)),
    ...measured('length.longest-sentence', saturating(longest, 48)),
    ...measured('length.mean-word', saturating(letters / Math.max(1, words), 8)),
    ...measured('length.long-words', Math.min(1, (longWords.length / Math.max(1, words)) * 3)),
  ];
}

function punctuationFeatures(text: TokenisedText): Feature[] {
  const marks = (letters: string) =>
    text.tokens
      .filter((token) => token.kind === 'mark' && letters.includes(token.plain))
      .map(spanOf);
  const questions = endings(text.sentences, 'question');
  const exclamations = endings(text.sentences, 'exclamation');
  const sentences = Math.max(1, text.sentences.length);
  const last = text.sentences.at(-1)?.ending;
  const quoted = text.units.filter((unit) => unit.quoted).map(spanOf);
  return [
    ...measured('punctuation.questions', saturating(questions, 3), marks('?')),
    ...measured('punctuation.ends-asking', last === 'question' ? 1 : 0),
    ...measured('punctuation.opens-asking', text.sentences[0]?.ending === 'question' ? 1 : 0),
    ...measured('punctuation.exclamations', saturating(exclamations, 3), marks('!')),
    ...measured('punctuation.exclaimed-share', exclamations / sentences),
    ...measured('punctuation.ends-exclaiming', last === 'exclamation' ? 1 : 0),
    ...measured('punctuation.no-end', last === 'open' ? 1 : 0),
    ...measured('punctuation.colons', saturating(marks(':').length, 2), marks(':')),
    ...measured('punctuation.semicolons', saturating(marks(';').length, 2), marks(';')),
    ...measured('punctuation.commas', saturating(marks(',').length, 8)),
    ...measured('punctuation.comma-share', Math.min(1, (marks(',').length / sentences) * 0.4)),
    ...measured('punctuation.brackets', saturating(marks('(').length, 2), marks('(')),
    ...measured('punctuation.dashes', saturating(marks('–—').length, 2), marks('–—')),
    ...measured(
      'punctuation.suspense',
      saturating(marks('…').length + suspense(text.source), 2),
      marks('…'),
    ),
    ...measured('punctuation.quoted', saturating(quoted.length, 6), quoted),
    ...measured(
      'punctuation.scare-quotes',
      quoted.length > 0 && quoted.length <= 2 ? 1 : 0,
      quoted,
    ),
    ...measured('punctuation.small-start', startsSmall(text) ? 1 : 0),
  ];
}

function endings(sentences: readonly Sentence[], ending: Sentence['ending']): number {
  return sentences.filter((sentence) => sentence.ending === ending).length;
}

function suspense(source: string): number {
  return source.includes('...') ? 1 : 0;
}

function startsSmall({ units }: TokenisedText): boolean {
  const first = units[0];
  return first?.kind === 'word' && !first.capital && !first.shouted && first.end - first.start > 1;
}

function shoutingFeatures({ units, source, words, tokens }: TokenisedText): Feature[] {
  const shouted = units.filter((unit) => unit.shouted).map(spanOf);
  const emoji = units.filter((unit) => unit.kind === 'emoji').map(spanOf);
  const runs = tokens.filter((token, index) => isRun(token, tokens[index - 1])).map(spanOf);
  return [
    ...measured('shouting.capitals', saturating(shouted.length, 4), shouted),
    ...measured(
      'shouting.all-capitals',
      Math.min(1, (2 * shouted.length) / Math.max(1, words)),
      shouted,
    ),
    ...measured('shouting.emoji', emoji.length > 0 ? 1 : 0, emoji),
    ...measured('shouting.emoji-pile', saturating(Math.max(0, emoji.length - 1), 3), emoji),
    ...measured('shouting.marks-in-a-row', saturating(runs.length, 3), runs),
    ...measured('shouting.stretched', /([a-z])\1\1/i.test(source.slice(0, 2000)) ? 1 : 0),
  ];
}

function isRun(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'mark' || before === undefined || before.end !== token.start) return false;
  return (
    (token.plain === '!' || token.plain === '?') && (before.plain === '!' || before.plain === '?')
  );
}

const PERSONS: Readonly<Record<Language, Readonly<Record<string, ReadonlySet<string>>>>> = {
  fr: {
    i: new Set('je moi me mon ma mes'.split(' ')),
    we: new Set('nous notre nos'.split(' ')),
    one: new Set(['on']),
    you: new Set('vous votre vos tu te toi ton ta tes'.split(' ')),
    they: new Set('il elle ils elles leur leurs lui'.split(' ')),
  },
  en: {
    i: new Set("i me my i'm i'll i've i'd mine".split(' ')),
    we: new Set("we our us we're we'll we've we'd ours".split(' ')),
    one: new Set(['one', 'anyone', 'someone']),
    you: new Set("you your you're you'll you've you'd yours".split(' ')),
    they: new Set("he she they his her their them him they're she's he's".split(' ')),
  },
};

function personFeatures({ units, sentences }: TokenisedText, language: Language): Feature[] {
  const persons = Object.entries(PERSONS[language]);
  return persons.flatMap(([person, words]) => {
    const spans = units.filter((unit) => words.has(unit.plain)).map(spanOf);
    const opening = units[sentences[0]?.first ?? 0];
    return [
      ...measured(`person.${person}`, saturating(spans.length, 4), spans),
      ...measured(`person.some-${person}`, spans.length > 0 ? 1 : 0, spans),
      ...measured(
        `person.opens-${person}`,
        opening !== undefined && words.has(opening.plain) ? 1 : 0,
      ),
    ];
  });
}

function detailFeatures(text: TokenisedText): Feature[] {
  const { units, sentences } = text;
  const firsts = new Set(sentences.map((sentence) => sentence.first));
  const names = units.filter((unit, index) => unit.capital && !firsts.has(index)).map(spanOf);
  const numbers = units.filter((unit) => unit.kind === 'number').map(spanOf);
  const addresses = units
    .filter((unit) => unit.kind === 'url' || unit.kind === 'email')
    .map(spanOf);
  const phones = units
    .filter((unit) => unit.kind === 'number' && unit.end - unit.start >= 8)
    .map(spanOf);
  return [
    ...measured('detail.names', saturating(names.length, 4), names),
    ...measured('detail.some-name', names.length > 0 ? 1 : 0),
    ...measured('detail.numbers', saturating(numbers.length, 4), numbers),
    ...measured('detail.some-number', numbers.length > 0 ? 1 : 0),
    ...measured('detail.address', addresses.length > 0 ? 1 : 0, addresses),
    ...measured('detail.phone', phones.length > 0 ? 1 : 0, phones),
    ...measured('detail.tags', units.some((unit) => unit.kind === 'hashtag') ? 1 : 0),
  ];
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}
