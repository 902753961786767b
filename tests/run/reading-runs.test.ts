import { describe, expect, test, vi } from 'vitest';
import type { ExportedRun } from '../../src/engine/run.ts';
import { type ReadRun, readRun } from '../../src/run/reading/read-run.ts';
import { createRunReader } from '../../src/run/reading/run-reader.ts';
import { handedIn, POLITE, textOf } from '../support/handed-in.ts';

function read(run: ExportedRun): ReadRun {
  const outcome = readRun(textOf(run));
  if (outcome.type !== 'read') throw new Error(outcome.problems[0]?.message.en);
  return outcome.run;
}

describe('a run that is handed in', () => {
  test('is told with its scores, and each thing that was due with what was made of it', () => {
    const run = read(handedIn({ pseudonym: 'Zoé', says: POLITE, leavesAlone: true }));
    expect(run.header).toMatchObject({ id: 'run-1', pseudonym: 'Zoé' });
    expect(run.ended).toBe(true);
    expect(run.scores.overall).toBe(run.automatic);
    expect(run.differences).toEqual([]);
    const [asked, bore] = run.cases;
    expect(asked).toMatchObject({ key: 'e1/c1', asked: { author: 'Léa Roy' } });
    expect(asked?.answer).toMatchObject({ wait: 60_000, done: 'answer', gestures: [] });
    expect(asked?.answer.said.map(({ text }) => text)).toEqual([POLITE]);
    expect(asked?.answer.said[0]?.levels.politeness).toBeGreaterThanOrEqual(2);
    expect(bore?.answer).toMatchObject({ done: 'silence', said: [], gestures: ['leaveAlone'] });
  });

  test('in which nothing was done says so', () => {
    const [asked] = read(handedIn()).cases;
    expect(asked?.answer).toMatchObject({ done: null, wait: null, said: [], earned: 0 });
    expect(asked?.answer.possible).toBeGreaterThan(0);
  });

  test('is shown with what an instructor corrected, the rules’ own score beside it', () => {
    const plain = handedIn({ says: POLITE });
    const body = {
      type: 'override',
      line: 'R1/e1/c1/1',
      points: 0,
      reason: 'Trop vague.',
    } as const;
    const date = '2026-11-23T19:00:00.000Z';
    const corrected = read({ ...plain, annotations: [{ id: 'o', author: 'Prof', date, body }] });
    expect(corrected.automatic).toBe(read(plain).scores.overall);
    expect(corrected.scores.responseTime).toBe(0);
    expect(corrected.cases[0]?.answer.overridden).toBe(true);
    expect(corrected.differences).toEqual([]);
  });

  test('is not believed when it claims a better tone than its words have', () => {
    const honest = handedIn({ says: 'Non mais franchement.' });
    const events = honest.events.map((event) => {
      if (!('reading' in event)) return event;
      const { tone } = event.reading;
      const politeness = tone.dimensions.politeness;
      const flattered = politeness === null ? null : { ...politeness, level: 4 as const };
      const dimensions = { ...tone.dimensions, politeness: flattered };
      return { ...event, reading: { ...event.reading, tone: { ...tone, dimensions }, words: 99 } };
    });
    const told = read({ ...honest, events });
    expect(told.scores).toEqual(read(honest).scores);
    expect(told.differences).toHaveLength(1);
    expect(told.differences[0]?.en).toContain('does not match the words');
  });

  test('tells that its scenario is not the one it was scored by', () => {
    const { differences } = read({ ...handedIn(), rubricHash: 'abcdef0123' });
    expect(differences.map(({ en }) => en)).toEqual([
      'The rubric in the file is not that of the run: it is scored by the one in the file.',
    ]);
  });

  test.each([
    ['is no JSON', 'Bonjour'],
    ['is a scenario', textOf(handedIn()).replace('"events"', '"evenements"')],
    ['is cut short', textOf(handedIn()).slice(0, 900)],
    ['is empty', ''],
    ['nests beyond reason', '['.repeat(100_000)],
  ])('that %s is refused with a sentence in both languages', (_what, text) => {
    const outcome = readRun(text);
    if (outcome.type !== 'refused') throw new Error('It was read.');
    expect(outcome.problems[0]?.message.fr).toBeTruthy();
    expect(outcome.problems[0]?.message.en).toBeTruthy();
  });
});

/** A worker that answers, or does whatever a test has it do. */
function fakeWorker(onText: (worker: EventTarget, text: string) => void) {
  const target = new EventTarget();
  const terminate = vi.fn<() => void>();
  const worker = Object.assign(target, {
    postMessage: (text: string) => onText(target, text),
    terminate,
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that is asked of a worker
  return { worker: worker as unknown as Worker, terminate };
}

describe('a reader of runs', () => {
  const text = textOf(handedIn({ says: POLITE }));

  test('has its worker read', async () => {
    const { worker, terminate } = fakeWorker((target, told) =>
      target.dispatchEvent(new MessageEvent('message', { data: readRun(told) })),
    );
    const reader = createRunReader(() => worker);
    expect(await reader.read(text)).toEqual(readRun(text));
    reader.close();
    expect(terminate).toHaveBeenCalledOnce();
  });

  test('reads by itself where there can be no worker', async () => {
    const reader = createRunReader(() => {
      throw new Error('No workers from a disk.');
    });
    expect(await reader.read(text)).toEqual(readRun(text));
  });

  test('reads by itself once its worker has failed', async () => {
    const made = vi.fn<() => Worker>(
      () => fakeWorker((target) => target.dispatchEvent(new Event('error'))).worker,
    );
    const reader = createRunReader(made);
    expect(await reader.read(text)).toEqual(readRun(text));
    expect(await reader.read(text)).toEqual(readRun(text));
    expect(made).toHaveBeenCalledOnce();
  });

  test('gives up a file that outlasts all patience, and goes on with a fresh worker', async () => {
    const stuck = fakeWorker(() => undefined);
    const good = fakeWorker((target, told) =>
      target.dispatchEvent(new MessageEvent('message', { data: readRun(told) })),
    );
    const workers = [stuck.worker, good.worker];
    const reader = createRunReader(() => workers.shift() ?? good.worker, 5);
    expect(await reader.read(text)).toMatchObject({ type: 'refused' });
    expect(stuck.terminate).toHaveBeenCalledOnce();
    expect(await reader.read(text)).toMatchObject({ type: 'read' });
  });
});
