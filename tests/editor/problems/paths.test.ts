import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOf } from '../../../src/editor/problems/path-of.ts';
import { pathText } from '../../../src/scenario/path.ts';

test('the path of a diagnostic is read back as it was written, whatever its keys', () => {
  const step = fc.oneof(
    fc.nat(5000),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a b', '$x'),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (path) => {
      expect(pathOf(pathText(path))).toEqual(path);
    }),
  );
});
