import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/tone/pattern.ts';
import { SequenceIndex } from '../../src/tone/sequence-index.ts';
import { tokenise } from '../../src/tone/tokenise.ts';

/** An index of patterns, each owned by its own text. */
function indexOf(...patterns: readonly string[]): SequenceIndex<string> {
  const index = new SequenceIndex<string>();
  for (const pattern of patterns) index.add(pattern, compilePattern(pattern));
  return index;
}

const found = (index: SequenceIndex<string>, source: string) =>
  index.find(tokenise(source)).map(({ owner, first, end }) => `${owner} ${first}-${end}`);

describe('patterns searched for together', () => {
  test('are all found where they begin alike', () => {
    const index = indexOf('on est', 'on est là', '(on|nous) est', 'on (est|sera) là');
    expect(found(index, 'Oui, on est là').sort()).toEqual(
      ['(on|nous) est 1-3', 'on (est|sera) là 1-4', 'on est 1-3', 'on est là 1-4'].sort(),
    );
  });

  test('are found by a word and by how it starts, once each', () => {
    const index = indexOf('(désol*|désolé|désolée)', 'désolé', 'd*');
    expect(found(index, 'Désolée').sort()).toEqual(['(désol*|désolé|désolée) 0-1', 'd* 0-1']);
  });

  test('count once from one place, at their narrowest, however a gap may be filled', () => {
    expect(found(indexOf('on ..3 là'), 'on va là et là')).toEqual(['on ..3 là 0-3']);
  });

  test('do not run beyond their sentence', () => {
    expect(found(indexOf('on ..3 là', 'va là'), 'On va. Là')).toEqual([]);
  });
});

test('a text is searched alike whatever was searched before, and however much', () => {
  const patterns = ['on est', 'on ..2 là', 'm* là', '<number> fois', '^ mot1 là', 'là $$'];
  const words = fc.constantFrom('on', 'est', 'là', 'mot1', '12', 'fois', 'Marie', '. ');
  const worn = indexOf(...patterns);
  for (let number = 0; number < 5000; number += 1) found(worn, `mot${number} là`);
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const source = parts.join(' ');
      expect(found(worn, source)).toEqual(found(indexOf(...patterns), source));
    }),
  );
});
