import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssQuoted, pageRules } from '../../src/debrief/print/page-heads.ts';

test('a page is headed by who played, what and when', () => {
  const rules = pageRules('Camille', 'Le festival', '23 nov. 2026');
  expect(rules).toMatch(/@top-left \{ content: "Camille"/);
  expect(rules).toMatch(/@top-center \{ content: "Le festival"/);
  expect(rules).toContain('counter(page) " / " counter(pages)');
});

test('no name can end its quotation and write rules of its own', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', '\\', '}', '\n', ';', 'a', '*', '/') }),
      (name) => {
        const inside = cssQuoted(name).slice(1, -1);
        expect(inside.replaceAll(/\\["\\]/g, '')).not.toMatch(/["\\\n]/);
      },
    ),
  );
});
