import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bringBack } from '../../src/app/bring-back.ts';
import { erasesAfterSevenDays, isReminderDue, readRisk } from '../../src/app/keeping-risk.ts';
import { fillResults, lacksResult } from '../../src/app/missing-results.ts';
import { areForClass, openFile } from '../../src/app/open-file.ts';
import { resultOfRun } from '../../src/app/run-result.ts';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { importRun } from '../../src/storage/import-run.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';
import { bundleOf } from '../../src/storage/run-bundle.ts';
import { handedIn, POLITE, textOf } from '../support/handed-in.ts';

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(async () => createMemoryBackend());
});

const zoe = handedIn({ id: 'z', pseudonym: 'Zoé', says: POLITE, leavesAlone: true });
const max = handedIn({ id: 'm', pseudonym: 'Max' });
const file = (name: string, text: string) => new File([text], name);

describe('scores that a list lacks', () => {
  const now = (job: () => void) => void Promise.resolve().then(job);

  test('are counted one after the other and kept, by kind of message as well', async () => {
    for (const run of [zoe, max]) await importRun(archive, textOf(run));
    const onKept = vi.fn<() => void>();
    fillResults(archive, await archive.runs.list(), onKept, now);
    await vi.waitFor(() => expect(onKept).toHaveBeenCalledTimes(2));
    const listed = await archive.runs.list();
    expect(listed.filter(lacksResult)).toEqual([]);
    const kept = listed.find(({ header }) => header.id === 'z')?.result;
    expect(kept).toEqual(resultOfRun(zoe));
    expect(kept?.kinds?.map(({ kind }) => kind)).toContain('troll');
  });

  test('are counted no more once the list has gone', async () => {
    await importRun(archive, textOf(zoe));
    const onKept = vi.fn<() => void>();
    let job: (() => void) | null = null;
    const stop = fillResults(archive, await archive.runs.list(), onKept, (next) => {
      job = next;
    });
    stop();
    (job ?? (() => undefined))();
    expect((await archive.runs.list())[0]?.result).toBeNull();
  });
});

describe('one’s own runs out of files', () => {
  test('come back as one’s own, and a damaged one costs the others nothing', async () => {
    const bundle = bundleOf([zoe, max]).replace('"events"', '"evenements"');
    const files = [file('tout.jsonl', bundle), file('zoe.json', textOf(zoe))];
    const found = await bringBack(archive, files);
    expect(found).toMatchObject({ kept: 2, known: 0, problems: [{ file: 'tout.jsonl', line: 1 }] });
    const origins = (await archive.runs.list()).map(({ header }) => header.origin?.mine);
    expect(origins).toEqual([true, true]);
    expect(await bringBack(archive, files)).toMatchObject({ kept: 0, known: 2 });
  });
});

describe('a run file that is opened', () => {
  test('is kept, and is found to be what it says', async () => {
    const opening = await openFile(archive, file('zoe.json', textOf(zoe)));
    if (opening.type !== 'run') throw new Error(opening.type);
    expect(opening.problems('fr')).toEqual([]);
    expect(await archive.runs.open(opening.id)).toBeDefined();
  });

  test('says where it is not what it claims', async () => {
    const opening = await openFile(
      archive,
      file('zoe.json', textOf({ ...zoe, rubricHash: 'abcdef0123' })),
    );
    if (opening.type !== 'run') throw new Error(opening.type);
    expect(opening.problems('en')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('rubric') },
    ]);
  });
});

describe('files brought together', () => {
  test.each([
    ['two runs', [file('a.json', textOf(zoe)), file('b.json', textOf(max))], true],
    ['one run', [file('a.json', textOf(zoe))], false],
    ['one file of two runs', [file('a.jsonl', bundleOf([zoe, max]))], true],
    ['two scenarios', [file('a.json', '{"injects":[]}'), file('b.json', '{}')], false],
    ['a run and what is none', [file('a.json', textOf(zoe)), file('b.png', 'PNG')], true],
  ])('%s: opened as a class, %s', async (_what, files, forClass) => {
    expect(await areForClass(files)).toBe(forClass);
  });
});

describe('the reminder that a browser may erase what it keeps', () => {
  test('comes after the first finished run, and once answered after many more', () => {
    expect(isReminderDue(0, undefined)).toBe(false);
    expect(isReminderDue(1, undefined)).toBe(true);
    expect(isReminderDue(3, 2)).toBe(false);
    expect(isReminderDue(12, 2)).toBe(true);
  });

  test('speaks of seven days to Safari alone, unless the studio is installed', () => {
    const safari = { vendor: 'Apple Computer, Inc.', userAgent: 'AppleWebKit/605 Safari/605' };
    const chrome = { vendor: 'Google Inc.', userAgent: 'AppleWebKit/537 Chrome/150 Safari/537' };
    expect(erasesAfterSevenDays(safari, false)).toBe(true);
    expect(erasesAfterSevenDays(safari, true)).toBe(false);
    expect(erasesAfterSevenDays(chrome, false)).toBe(false);
  });

  test('is silent where all is in memory: another notice says so already', async () => {
    const memory = await openArchive(() => Promise.reject(new Error('Forbidden.')));
    expect(await readRisk(memory)).toBeNull();
    expect(await readRisk(archive), 'nothing was promised').not.toBeNull();
  });
});
