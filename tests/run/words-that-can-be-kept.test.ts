import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAnnotation, cleanName, cleanWords } from '../../src/engine/clean-words.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import type { Annotation, Run } from '../../src/engine/run.ts';
import { parseRunFile } from '../../src/engine/run-file.ts';
import { exportRun } from '../../src/storage/export-run.ts';
import { busyScenario } from './busy-scenario.ts';
import { fakeEmptyRun, fakeRunOnAir } from './fake-run-store.ts';

const scenario = busyScenario();

/** Anything that a keyboard, a clipboard or a script can put into a field. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);

/** A run in which one text was put into every field that leads into a log. */
async function runSaying(text: string) {
  const { store, clock } = await fakeRunOnAir({ scenario });
  clock.pass(12_000);
  const { actions } = store;
  const said = { text, covers: [] };
  await actions.reply({ action: 'reply', to: 'c1', promise: null, ...said });
  await actions.reply({ action: 'holdingReply', to: 'c2', promise: 60_000, ...said });
  await actions.publish({ channel: 'wall', ...said });
  await actions.editOwn({ item: '~1', text });
  await actions.escalate({ to: 'boss', items: ['c1'], evidence: [], text });
  await actions.leaveAlone({ item: 'c2', reason: text, undone: false });
  await actions.changeSetting({ setting: 'blockedWords', to: [text] });
  return store.run();
}

function readAgain(run: Run): Run {
  const parsed = parseRunFile(exportRun(run, scenario));
  if ('problems' in parsed) throw new Error(parsed.problems[0]?.message.en);
  const { scenario: _scenario, ...again } = parsed.run;
  return again;
}

function wordsIn(events: readonly RunEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.type === 'itemLeftAlone') return [event.reason];
    return 'text' in event && typeof event.text === 'string' ? [event.text] : [];
  });
}

describe('whatever is typed or pasted', () => {
  test('an exported run opens again, with its words as they were kept', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const run = await runSaying(text);
        const again = readAgain(run);
        expect(again).toEqual(run);
        const clean = cleanWords(text);
        expect(new Set(wordsIn(again.events))).toEqual(new Set([clean]));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test.each([
    ['a novel', 'Bonjour Léa, désolé si cela vous a fait attendre. '.repeat(3000)],
    ['text-speak without end', 'thx u pls '.repeat(4000)],
    ['one letter under a heap of accents', `a${'\u0301'.repeat(50_000)}`],
    ['emoji and nothing else', '🤬'.repeat(30_000)],
    ['nothing but controls', '\u0000\u0007\u001b'.repeat(10)],
  ])('%s is no exception', async (_what, text) => {
    const run = await runSaying(text);
    expect(readAgain(run)).toEqual(run);
  });

  test('as a pseudonym or a remark, it does not keep the run from opening', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const remark: Annotation = {
          id: 'a1',
          author: text,
          date: '2026-11-23T18:00:00.000Z',
          body: { type: 'answer', question: 0, text },
        };
        const pseudonym = cleanName(text.repeat(20));
        const run = fakeEmptyRun({ pseudonym, annotations: [cleanAnnotation(remark)] });
        expect(readAgain(run)).toEqual(run);
      }),
      { numRuns: 200 },
    );
  });
});
