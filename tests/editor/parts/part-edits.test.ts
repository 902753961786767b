import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit, openDocument, type Recipe } from '../../../src/editor/document/document.ts';
import { renameReferences } from '../../../src/editor/edits/rename.ts';
import {
  addPart,
  duplicatePart,
  movePart,
  removePart,
} from '../../../src/editor/parts/part-edits.ts';
import { PARTS, type PartKind, partsOf } from '../../../src/editor/workbench/selection.ts';
import { load } from '../../../src/scenario/load.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { serialise } from '../../../src/scenario/serialise.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { fakeInject, fakeScenario, publishes } from '../../support/fake-scenario.ts';

const KINDS = Object.keys(PARTS).filter((kind): kind is PartKind => kind in PARTS);
const name = { fr: 'Geste', en: 'Deed' };
const after = (scenario: Scenario, recipe: Recipe) =>
  edit(openDocument(serialise(scenario)), { name }, recipe);
const errorsIn = (text: string) =>
  load(text, { file: 'a.json' })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a new part', () => {
  test.each(KINDS)('of the kind %s can be kept, whatever is there already', (kind) => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        let id = '';
        const document = after(scenario, (draft) => {
          id = addPart(draft, kind);
        });
        const value = document.value;
        expect(value === null ? [] : partsOf(value, kind).map((part) => part.id)).toContain(id);
        expect(document.standing).toBe('sound');
      }),
      { numRuns: 10 },
    );
  });
});

describe('a copy', () => {
  const scenario = fakeScenario({
    injects: [
      fakeInject({ id: 'i1', do: [publishes({ id: 'c1' }), { type: 'withdraw', item: 'c1' }] }),
    ],
  });

  test('stands behind what it is a copy of, with ids of its own and its own references', () => {
    const { value } = after(scenario, (draft) => void duplicatePart(draft, 'inject', 'i1'));
    expect(value?.injects?.map(({ id }) => id)).toEqual(['i1', 'i1-1']);
    expect(value?.injects?.[1]?.do).toMatchObject([
      { type: 'publish', item: { id: 'c1-1' } },
      { type: 'withdraw', item: 'c1-1' },
    ]);
  });

  test('of anything gives no two things one id', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), (any, n) => {
        const inject = any.injects[n % Math.max(1, any.injects.length)];
        if (inject === undefined) return;
        const { text } = after(any, (draft) => void duplicatePart(draft, 'inject', inject.id));
        const before = new Set(errorsIn(serialise(any)));
        expect(errorsIn(text).filter((code) => !before.has(code) && code === 'EO302')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a part', () => {
  test('that is taken away is gone, and the rest keeps its order', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), (any, n) => {
        const gone = any.injects[n % Math.max(1, any.injects.length)];
        if (gone === undefined) return;
        const { value } = after(any, (draft) => removePart(draft, 'inject', gone.id));
        expect(value?.injects?.map(({ id }) => id)).toEqual(
          any.injects.filter(({ id }) => id !== gone.id).map(({ id }) => id),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('that is moved there and back stands where it stood, byte for byte', () => {
    const injects = ['a', 'b', 'c'].map((id) =>
      fakeInject({ id, do: [publishes({ id: `x${id}` })] }),
    );
    const start = openDocument(serialise(fakeScenario({ injects })));
    const moved = edit(start, { name }, (draft) => movePart(draft, 'inject', 'b', 1));
    expect(moved.value?.injects?.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    const back = edit(moved, { name }, (draft) => movePart(draft, 'inject', 'b', -1));
    expect(back.text).toBe(start.text);
  });
});

describe('another name', () => {
  test('is followed by every reference, and there and back again is the same file', () => {
    fc.assert(
      fc.property(arbitraryScenario, (any) => {
        const [persona] = any.cast;
        if (persona === undefined) return;
        const kinds = new Set(['persona', 'author'] as const);
        const rename =
          (from: string, to: string): Recipe =>
          (draft) => {
            renameReferences(draft, kinds, from, to);
            for (const each of draft.cast ?? []) if (each.id === from) each.id = to;
          };
        const start = openDocument(serialise(any));
        const there = edit(start, { name }, rename(persona.id, 'zoe-nouvelle'));
        expect(errorsIn(there.text)).toEqual(errorsIn(start.text));
        const back = edit(there, { name }, rename('zoe-nouvelle', persona.id));
        expect(back.text).toBe(start.text);
      }),
      { numRuns: 30 },
    );
  });
});
