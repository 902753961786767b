import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClassReading } from '../../src/records/class/class-reading.ts';
import { groupsOf, letterOf } from '../../src/records/class/class-roll.ts';
import { classSheet } from '../../src/records/class/class-sheet.ts';
import type { ClassSource } from '../../src/records/class/class-source.ts';
import { spreadOf } from '../../src/records/class/spread.ts';
import { readRun } from '../../src/run/reading/read-run.ts';
import type { RunReader } from '../../src/run/reading/run-reader.ts';
import { HEAVIEST_FILE } from '../../src/storage/heavy-file.ts';
import { bundleOf } from '../../src/storage/run-bundle.ts';
import { handedIn, POLITE, textOf } from '../support/handed-in.ts';

const here: RunReader = { read: async (text) => readRun(text), close: () => undefined };

function source(name: string, text: string, size = text.length): ClassSource {
  return { name, size, text: async () => text };
}

async function classOf(sources: readonly ClassSource[]) {
  const reading = createClassReading(here);
  await reading.add(sources);
  return reading.store.getState();
}

const zoe = handedIn({ id: 'z', pseudonym: 'Zoé', says: POLITE, leavesAlone: true });
const max = handedIn({ id: 'm', pseudonym: 'Max' });

describe('files read into a class', () => {
  test('of which some are bad: the good ones go on, and each bad one has its sentence', async () => {
    const { members, problems, done, total } = await classOf([
      source('zoe.json', textOf(zoe)),
      source('vide.json', ' \n'),
      source('casse.json', textOf(zoe).slice(0, 700)),
      source('lourd.json', '', HEAVIEST_FILE + 1),
      source('photo.json', '\u0089PNG'),
      source('orage.json', '{"schemaVersion":1,"injects":[]}'),
      { name: 'parti.json', size: 4, text: () => Promise.reject(new Error('gone')) },
      source('max.json', textOf(max)),
    ]);
    expect(members.map(({ source: from }) => from)).toEqual(['zoe.json', 'max.json']);
    expect([done, total]).toEqual([8, 8]);
    const told = problems.map(({ source: from, message }) => [from, message.fr] as const);
    expect(told.map(([from]) => from)).toEqual([
      'vide.json',
      'casse.json',
      'lourd.json',
      'photo.json',
      'orage.json',
      'parti.json',
    ]);
    expect(Object.fromEntries(told)).toMatchObject({
      'vide.json': 'Ce fichier est vide.',
      'lourd.json': expect.stringContaining('200\u00a0Mo'),
      'casse.json': expect.stringMatching(/\(ligne\u00a01, colonne\u00a0\d+\)$/),
      'orage.json': expect.stringContaining('C’est un scénario'),
      'parti.json': 'Ce fichier ne se laisse pas lire.',
    });
  });

  test('of which one holds many runs: each line is read on its own', async () => {
    const lines = bundleOf([zoe, max]).replace('"events"', '"evenements"');
    const { members, problems } = await classOf([source('tous.jsonl', lines)]);
    expect(members.map(({ key }) => key)).toEqual(['m']);
    expect(problems).toMatchObject([{ source: 'tous.jsonl', line: 1 }]);
  });

  test('twice are counted once, and the second file is told which the first was', async () => {
    const twice = [source('zoe.json', textOf(zoe)), source('copie.json', textOf(zoe))];
    const { members, problems } = await classOf(twice);
    expect(members).toHaveLength(1);
    expect(problems[0]?.source).toBe('copie.json');
    expect(problems[0]?.message.en).toContain('“zoe.json”');
  });

  test('of one run, first unfinished and then whole: the whole one counts', async () => {
    const half = { ...zoe, events: zoe.events.slice(0, 3) };
    const both = [source('hier.json', textOf(half)), source('fini.json', textOf(zoe))];
    const { members } = await classOf(both);
    expect(members.map(({ source: from, run }) => [from, run.ended])).toEqual([
      ['fini.json', true],
    ]);
  });

  test('can be added to, and nothing is read any more once the class is left', async () => {
    const reading = createClassReading(here);
    const leave = reading.begin([source('zoe.json', textOf(zoe))]);
    await reading.add([source('max.json', textOf(max))]);
    expect(reading.store.getState().members).toHaveLength(2);
    const late = reading.add([source('li.json', textOf(handedIn({ id: 'l' })))]);
    leave();
    await late;
    expect(reading.store.getState().members).toHaveLength(2);
  });
});

describe('a class', () => {
  const sources = [zoe, max, handedIn({ id: 'n', says: 'Ok.' })].map((run) =>
    source(`${run.id}.json`, textOf(run)),
  );

  test('puts the items on which people did differently first', async () => {
    const [group] = groupsOf((await classOf(sources)).members);
    expect(group?.items.map(({ difference }) => difference)).toEqual(
      group?.items.map(({ difference }) => difference).toSorted((a, b) => b - a),
    );
    expect(group?.items[0]?.difference).toBeGreaterThan(0);
    expect(group?.items[0]?.answers).toHaveLength(3);
  });

  test('of one person has no differences to talk of', async () => {
    const [group] = groupsOf((await classOf(sources.slice(0, 1))).members);
    expect(group?.items.map(({ difference }) => difference)).toEqual([0, 0]);
  });

  test('gives the same letters whatever the order of the files', async () => {
    const lettersOf = async (files: readonly ClassSource[]) => {
      const [group] = groupsOf((await classOf(files)).members);
      const pairs = (group?.people ?? []).map(({ member, drawn }) => [member.key, drawn] as const);
      return Object.fromEntries(pairs);
    };
    const letters = await lettersOf(sources);
    expect(new Set(Object.values(letters))).toEqual(new Set([0, 1, 2]));
    expect(await lettersOf(sources.toReversed())).toEqual(letters);
  });

  test('tells two people of one pseudonym apart', async () => {
    const twins = ['a', 'b'].map((id) => source(id, textOf(handedIn({ id, pseudonym: 'Zoé' }))));
    const [group] = groupsOf((await classOf(twins)).members);
    expect(group?.people.map(({ name }) => name)).toEqual(['Zoé', 'Zoé (2)']);
  });

  test('goes out as a sheet with a row a person, without a name behind the switch', async () => {
    const groups = groupsOf((await classOf(sources)).members);
    const named = classSheet(groups, false, 'fr');
    expect(named.rows.map(([name]) => name)).toEqual(expect.arrayContaining(['Zoé', 'Max']));
    for (const row of named.rows) expect(row).toHaveLength(named.columns.length);
    const hidden = classSheet(groups, true, 'fr');
    expect(hidden.rows.map(([name]) => name)).toEqual(['Personne A', 'Personne B', 'Personne C']);
    expect(JSON.stringify(hidden)).not.toMatch(/Zoé|Max/);
  });
});

describe('figures of a class', () => {
  test('have their quartiles in proportion between two of them', () => {
    expect(spreadOf([40, 10, 30, 20])).toEqual({
      lowest: 10,
      lower: 17.5,
      median: 25,
      upper: 32.5,
      highest: 40,
    });
    expect(spreadOf([7])).toMatchObject({ lowest: 7, median: 7, highest: 7 });
    expect(spreadOf([])).toBeNull();
  });

  test('lie within their quartiles by halves, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (figures) => {
        const spread = spreadOf(figures);
        expect(spread).toEqual(spreadOf(figures.toReversed()));
        const inside = figures.filter(
          (figure) => spread !== null && figure >= spread.lower && figure <= spread.upper,
        );
        expect(inside.length * 2).toBeGreaterThanOrEqual(figures.length - 2);
      }),
    );
  });

  test('letters go on after Z', () => {
    expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
  });
});
