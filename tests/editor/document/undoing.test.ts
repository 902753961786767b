import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  edit,
  editText,
  openDocument,
  redo,
  replaceText,
  type ScenarioDocument,
  UnsoundEdit,
  undo,
} from '../../../src/editor/document/document.ts';
import { splicesBetween } from '../../../src/editor/document/splice.ts';
import type { ScenarioInput } from '../../../src/scenario/schema/scenario.ts';
import { serialise } from '../../../src/scenario/serialise.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { both, fakeInject, fakePersona, fakeScenario } from '../../support/fake-scenario.ts';

const named = (id: string, merge?: string) => ({
  name: { fr: id, en: id },
  ...(merge !== undefined && { merge }),
});
const open = (): ScenarioDocument => openDocument(serialise(fakeScenario()));

/** Takes everything back, or does everything again. */
function all(document: ScenarioDocument, turn: typeof undo): ScenarioDocument {
  const next = turn(document);
  return next === document ? document : all(next, turn);
}

/** What a person may do to a scenario, from four numbers. */
type Deed = readonly [kind: number, a: number, b: number, words: string];

function done(document: ScenarioDocument, [kind, a, b, words]: Deed): ScenarioDocument {
  if (kind === 0 || document.standing !== 'sound') {
    const at = a % (document.text.length + 1);
    const removed = document.text.slice(at, at + (b % 4));
    return editText(document, named('text'), [{ at, removed, inserted: words }]);
  }
  return edit(document, named('deed', kind === 1 ? 'typing' : undefined), (scenario) =>
    change(scenario, [kind, a, b, words]),
  );
}

function change(scenario: ScenarioInput, [kind, a, b, words]: Deed): void {
  const injects = (scenario.injects ??= []);
  const at = injects.length === 0 ? 0 : a % injects.length;
  const to = injects.length === 0 ? 0 : b % injects.length;
  if (kind === 1) scenario.title = { fr: `${words}.`, en: `${words}!` };
  if (kind === 2) injects.splice(at, 0, { ...fakeInject(), id: `new-${a}-${b}` });
  if (kind === 3) injects.splice(at, 1);
  if (kind === 4) injects.splice(to, 0, ...injects.splice(at, 1));
  if (kind === 5) scenario.note = `${words}-`;
  if (kind === 6) delete scenario.note;
  if (kind === 7) scenario.cast = [...(scenario.cast ?? []), fakePersona({ id: `p-${a}` })];
  if (kind === 8) for (const inject of injects) inject.note = `${words}~`;
}

const deed = fc.tuple(fc.nat(8), fc.nat(100_000), fc.nat(1000), fc.string({ maxLength: 12 }));

describe('laws of the history', () => {
  test('undo all is the start and redo all is the end, byte for byte, after any edits', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.array(deed, { maxLength: 12 }), (scenario, deeds) => {
        const start = openDocument(serialise(scenario));
        const end = deeds.reduce(done, start);
        const back = all(end, undo);
        expect(back.text).toBe(start.text);
        expect(back.value).toEqual(start.value);
        expect(back.standing).toBe(start.standing);
        const again = all(back, redo);
        expect(again.text).toBe(end.text);
        expect(again.value).toEqual(end.value);
        expect(again.standing).toBe(end.standing);
      }),
      { numRuns: 30 },
    );
  });

  test('a sound text always says the value beside it', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.array(deed, { maxLength: 12 }), (scenario, deeds) => {
        let document = openDocument(serialise(scenario));
        for (const each of deeds) {
          document = done(document, each);
          if (document.standing !== 'sound') continue;
          expect(JSON.parse(document.text.replace(/^\ufeff/, ''))).toEqual(document.value);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a document', () => {
  test('an edit changes only its own place of the text', () => {
    const start = open();
    const end = edit(start, named('note'), (scenario) => {
      scenario.note = 'Mine.';
    });
    expect(end.text.replace(/\s+"note": "Mine.",/, '')).toBe(start.text);
  });

  test('parts that an edit does not touch stay the same objects', () => {
    const start = open();
    const end = edit(start, named('note'), (scenario) => {
      scenario.note = 'Mine.';
    });
    expect(end.value?.organisation).toBe(start.value?.organisation);
    expect(end.value?.injects).toBe(start.value?.injects);
  });

  test('words typed into the text leave the other parts the same objects too', () => {
    const start = open();
    const end = replaceText(
      start,
      named('text'),
      start.text.replace('"id":', '"note": "N", "id":'),
    );
    expect(end.value?.note).toBe('N');
    expect(end.value?.organisation).toBe(start.value?.organisation);
  });

  test('an edit that changes nothing makes no step', () => {
    const start = edit(open(), named('title'), (scenario) => {
      scenario.title = both('Une histoire', 'A story');
    });
    const same = edit(start, named('note'), (scenario) => {
      scenario.title = both('Une histoire', 'A story');
    });
    expect(same).toBe(start);
  });

  test('an edit that the format cannot hold is refused and leaves everything as it was', () => {
    const start = open();
    const spoil = () =>
      edit(start, named('id'), (scenario) => {
        scenario.id = 'No Such Id';
      });
    expect(spoil).toThrow(UnsoundEdit);
  });

  test('letters typed in one field are one step; another field begins another', () => {
    const typed = (document: ScenarioDocument, note: string, merge: string) =>
      edit(document, named('note', merge), (scenario) => {
        scenario.note = note;
      });
    const end = typed(typed(typed(open(), 'a', 'x'), 'ab', 'x'), 'abc', 'y');
    expect(end.history.done).toHaveLength(2);
    expect(undo(end).value?.note).toBe('ab');
    expect(undo(undo(end)).text).toBe(open().text);
  });

  test('a new edit forgets what was taken back', () => {
    const one = edit(open(), named('one'), (scenario) => {
      scenario.note = '1';
    });
    const other = edit(undo(one), named('two'), (scenario) => {
      scenario.note = '2';
    });
    expect(redo(other)).toBe(other);
  });

  test('a damaged text keeps the last sound value beside it and can be mended', () => {
    const start = open();
    const torn = editText(start, named('text'), [{ at: 0, removed: '{', inserted: '' }]);
    expect(torn.standing).toBe('unsound');
    expect(torn.value).toBe(start.value);
    expect(() => edit(torn, named('note'), () => undefined)).toThrow('sound');
    const mended = editText(torn, named('text'), splicesBetween(torn.text, start.text));
    expect(mended.standing).toBe('sound');
    expect(mended.value).toEqual(start.value);
  });

  test('a file that never was sound opens with its text whole and no value', () => {
    const document = openDocument('{ "schemaVersion": 1, oops');
    expect(document).toMatchObject({ standing: 'unsound', value: null });
    expect(document.text).toBe('{ "schemaVersion": 1, oops');
  });
});
