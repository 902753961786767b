import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/tone/pattern.ts';
import { SequenceIndex } from '../../src/tone/sequence-index.ts';
import { tokenise } from '../../src/tone/tokenise.ts';

function quotes(pattern: string, source: string): string[] {
  const index = new SequenceIndex<string>();
  index.add('it', compilePattern(pattern));
  const text = tokenise(source);
  return index
    .find(text)
    .map(({ first, end }) => source.slice(text.units[first]?.start, text.units[end - 1]?.end));
}

describe('a pattern', () => {
  test.each([
    ['words, whatever their case and accents', 'désolé', 'DESOLE, Désolé', ['DESOLE', 'Désolé']],
    ['any ending after a star', 'désol*', 'désolés désolées', ['désolés', 'désolées']],
    ['one of several', '(we|they) came', 'We came, they came, he came', ['We came', 'they came']],
    [
      'one of several or nothing',
      'so (very)? sorry',
      'so sorry; so very sorry',
      ['so sorry', 'so very sorry'],
    ],
    [
      'words that may be apart',
      'sorry ..2 but',
      'sorry about that but no',
      ['sorry about that but'],
    ],
    ['elisions by the word they stand for', 'que il', "qu'il vienne", ["qu'il"]],
    ['hyphens as spaces', 'pouvez vous', 'Pouvez-vous venir', ['Pouvez-vous']],
    ['a kind of token', 'call <number>', 'Call 555-0143 now', ['Call 555-0143']],
    ['a capitalised word', 'hi <name>', 'Hi Tasha. Hi there.', ['Hi Tasha']],
    ['the start of a sentence', '^ no', 'No. I said no.', ['No']],
    ['the start of the text', '^^ no', 'No. No.', ['No']],
    ['the end of a sentence', 'please $', 'Please wait, please.', ['please']],
    ['the whole text', '^^ ok $$', 'ok', ['ok']],
  ])('matches %s', (_, pattern, source, expected) => {
    expect(quotes(pattern, source)).toEqual(expected);
  });

  test.each([
    ['over the end of a sentence', 'thank you', 'We thank. You left.'],
    ['more words apart than it says', 'sorry ..2 but', 'sorry for all of it but'],
    ['a text that goes on', '^^ ok $$', 'ok then'],
  ])('does not match %s', (_, pattern, source) => {
    expect(quotes(pattern, source)).toEqual([]);
  });

  test.each([
    ['', 'cannot read ""'],
    ['a )', 'cannot read ")"'],
    ['a ..9 b', 'a gap is 1 to 6 words'],
    ['<thing>', 'unknown kind of token'],
  ])('such as "%s" is refused in a sentence', (pattern, sentence) => {
    expect(() => compilePattern(pattern)).toThrow(sentence);
  });

  test('that would expand without end is refused', () => {
    const doubling = Array.from({ length: 14 }, () => '(a b|c d)').join(' ');
    expect(() => compilePattern(doubling)).toThrow('too many alternatives');
  });
});
