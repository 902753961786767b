import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { heldOutReplies } from '../../src/tone/training/held-out-replies.ts';
import { observe } from '../../src/tone/training/observation.ts';
import { parseCorpus, type RatedReply } from '../../src/tone/training/rated-reply.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { agreementReport } from '../../tools/tone-evaluate/agreement-report.ts';
import { levelReport, tenthsOf } from '../../tools/tone-evaluate/calibration-report.ts';
import { situationsOf } from '../../tools/tone-evaluate/learning-curve.ts';
import { optionsOf } from '../../tools/tone-evaluate/options.ts';
import { PEERS } from '../../tools/tone-evaluate/peers.ts';
import { addressFigures, addressPairs } from '../../tools/tone-evaluate/public/address.ts';
import { feelingFigures, feelingTexts } from '../../tools/tone-evaluate/public/feelings.ts';
import { agentReplies, toxicFiles } from '../../tools/tone-evaluate/public/hostility-texts.ts';
import { politenessFigures } from '../../tools/tone-evaluate/public/politeness.ts';
import { politenessFiles } from '../../tools/tone-evaluate/public/politeness-texts.ts';
import { publicReport } from '../../tools/tone-evaluate/public/report.ts';
import { tableOf } from '../../tools/tone-evaluate/table.ts';
import { secondRatings, twiceReport } from '../../tools/tone-evaluate/twice.ts';
import { Unreadable } from '../../tools/tone-evaluate/unreadable.ts';

/** Rated with the same level on every scale. */
function rated(id: string, level: number): RatedReply {
  const ratings = TONE_SCALES.map((scale) => [scale === 'nextStep' ? 'next_step' : scale, level]);
  const line = {
    id,
    lang: 'fr',
    comment: 'Bonjour',
    reply: 'Merci de votre message.',
    ratings: Object.fromEntries(ratings),
  };
  const [reply] = parseCorpus(JSON.stringify(line));
  if (reply === undefined) throw new Error('one rated reply was expected');
  return reply;
}

/** Replies of four batches, and readings that say of each what `read` makes of its rating. */
function heldOut(read: (rating: number) => number) {
  const levels = [0, 1, 2, 3, 4];
  const observations = ['a', 'b', 'c', 'd'].flatMap((batch) =>
    levels.map((level) => observe(rated(`${batch}-0${level}-a`, level))),
  );
  const ratings = observations.map(({ rated: { ratings } }) => ratings[0] ?? 0);
  const scale = {
    predicted: ratings.map(read),
    rated: ratings,
    lengths: ratings.map(() => 4),
    batches: [],
  };
  return heldOutReplies(
    observations,
    TONE_SCALES.map(() => scale),
  );
}

describe('held-out readings', () => {
  test('that follow the ratings are the raters’ levels, whatever scale they are on', () => {
    const replies = heldOut((rating) => 0.2 + rating / 10);
    const levels = replies.map(({ readings }) => readings[0]?.level);
    expect(levels).toEqual(replies.map(({ readings }) => readings[0]?.rated));
  });

  test('of other replies than those told are refused', () => {
    const scale = { predicted: [0.5], rated: [3], lengths: [1], batches: ['a'] };
    const scales = TONE_SCALES.map(() => scale);
    expect(() => heldOutReplies([observe(rated('a-01-a', 2))], scales)).toThrow('a-01-a');
    expect(() => heldOutReplies([], scales)).toThrow('expected');
  });
});

describe('the table of agreement', () => {
  const lineOf = (table: string, name: string) =>
    table.split('\n').find((line) => line.startsWith(name)) ?? '';

  test('says of each scale whether its least rank is met, and how often the level is right', () => {
    const table = agreementReport(
      'fr',
      heldOut((rating) => rating),
      [],
    );
    expect(lineOf(table, 'empathy')).toMatch(/1\.000\s+0\.60\s+met\s+1\.000\s+1\.000$/);
    expect(lineOf(table, 'mean')).toMatch(/1\.000\s+0\.77\s+met/);
    const turned = agreementReport(
      'fr',
      heldOut((rating) => -rating),
      [],
    );
    expect(lineOf(turned, 'overall')).toMatch(/-1\.000\s+0\.72\s+short/);
  });

  test('turns a yardstick round where less is better, and puts a dash where it knows no French', () => {
    const replies = heldOut((rating) => rating);
    const kind = replies.map(({ readings }) => readings[0]?.rated ?? 0);
    const table = agreementReport('fr', replies, [
      { name: 'kind', values: kind },
      { name: 'VADER', values: null },
    ]);
    expect(lineOf(table, 'warmth')).toMatch(/met\s+1\.000\s+—/);
    expect(lineOf(table, 'hostility')).toMatch(/met\s+-1\.000\s+—/);
  });
});

test('the mean rating is told for each level read', () => {
  const table = levelReport(heldOut((rating) => rating));
  expect(table).toContain('level 4');
  expect(table).toMatch(/clarity\s+0\.00 \(4\)\s+1\.00 \(4\)\s+2\.00 \(4\)/);
});

test('tenths of confidence hold every reply once, the least trusted first', () => {
  const replies = heldOut((rating) => rating).map((reply, index) => ({
    reply,
    confidence: ((index * 7) % 20) / 20,
  }));
  const tenths = tenthsOf(replies);
  expect(tenths.map((tenth) => tenth.replies.length)).toEqual(Array.from({ length: 10 }, () => 2));
  expect(tenths[0]?.name).toBe('0.00 to 0.05');
});

test('the learning curve takes whole situations, the same share of every batch', () => {
  const observations = ['a', 'b'].flatMap((batch) =>
    ['01', '02', '03', '04', '05'].flatMap((situation) =>
      ['a', 'b'].map((reply) => observe(rated(`${batch}-${situation}-${reply}`, 2))),
    ),
  );
  const ids = (quarters: number) =>
    situationsOf(observations, quarters).map(({ rated: { id } }) => id);
  expect(ids(1).filter((id) => id.startsWith('a'))).toEqual([
    'a-01-a',
    'a-01-b',
    'a-05-a',
    'a-05-b',
  ]);
  expect(ids(4)).toHaveLength(observations.length);
  expect(new Set(ids(2)).size).toBe(12);
});

test('peers read polarity: thanks stand above hate', async () => {
  expect(PEERS.map(({ name }) => name)).toEqual(['VADER', 'AFINN', 'nlp.js']);
  for (const { read } of PEERS) {
    expect(await read('Thank you, this is wonderful', 'en')).toBeGreaterThan(
      await read('I hate this horrible thing', 'en'),
    );
  }
});

describe('replies rated twice', () => {
  const line = (id: string, level: number) =>
    JSON.stringify({
      id,
      rater: 'b',
      ratings: Object.fromEntries(
        TONE_SCALES.map((scale) => [scale === 'nextStep' ? 'next_step' : scale, level]),
      ),
    });

  test('show rank and difference on each scale', () => {
    const second = secondRatings(
      [line('a-01-a', 1), line('a-02-a', 2), line('a-03-a', 4)].join('\n'),
    );
    const first = [rated('a-01-a', 0), rated('a-02-a', 1), rated('a-03-a', 3), rated('a-04-a', 0)];
    expect(twiceReport(first, second)).toMatch(/nextStep\s+3\s+1\.000\s+\+1\.00\s+1\.00/);
  });

  test('are refused with their line when they are none', () => {
    expect(() => secondRatings(`${line('a-01-a', 1)}\nno`)).toThrow('line 2');
    expect(() => secondRatings('{"id":"x"}')).toThrow('"ratings"');
    expect(() => secondRatings(line('a-01-a', 7))).toThrow('0 to 4');
  });
});

describe('what can be asked for', () => {
  test('is one language or both, the whole corpus unless only other data are named', () => {
    expect(optionsOf([])).toMatchObject({ languages: ['fr', 'en'], crossValidates: true });
    expect(optionsOf(['en', '--batches', 'ena,enb'])).toMatchObject({
      languages: ['en'],
      batches: new Set(['ena', 'enb']),
    });
    expect(optionsOf(['--public', 'there'])).toMatchObject({
      publicFolder: 'there',
      crossValidates: false,
    });
    expect(optionsOf(['--twice', '--curve']).crossValidates).toBe(true);
  });

  test('is refused with a sentence when there is no such thing', () => {
    expect(() => optionsOf(['de'])).toThrow(Unreadable);
    expect(() => optionsOf(['--all'])).toThrow(Unreadable);
  });
});

describe('public data', () => {
  let folder = '';
  const put = (set: string, name: string, text: string) => {
    mkdirSync(join(folder, set), { recursive: true });
    writeFileSync(join(folder, set, name), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'public-data-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('of politeness are read by language, and judged without the middle', () => {
    put('tydip', 'en_test.csv', 'sentence,score\n"Please, could you?",1.5\nNo.,-1.5\n');
    const files = politenessFiles(folder);
    expect(files).toMatchObject([
      { name: 'en_test.csv', language: 'en', texts: [{ polite: true }, { polite: false }] },
    ]);
    const [figures] = politenessFigures(files, (text) => text.length);
    expect(figures).toMatchObject({ clear: 2, area: 1, rank: 1 });
  });

  test('get the threshold of other files of the language, where there are some', () => {
    put('tydip', 'fr_a.csv', 'sentence,score\nabcdef,1\nabc,-1\n');
    put('tydip', 'fr_b.csv', 'sentence,score\nabcdefghi,1\nabcdefg,-1\n');
    const figures = politenessFigures(politenessFiles(folder), (text) => text.length);
    expect(figures.map(({ file, accuracy }) => [file, accuracy])).toEqual([
      ['fr_a.csv', 0.5],
      ['fr_b.csv', 0.5],
    ]);
  });

  test('of the form of address are pairs of lines; the same line twice asks nothing', () => {
    put('cocoa-mt', 'test.formal.fr', 'Avez-vous faim ?\nIl pleut.\n');
    put('cocoa-mt', 'test.informal.fr', 'As-tu faim ?\nIl pleut.\n');
    expect(addressFigures(addressPairs(folder))).toEqual({
      sentences: 2,
      accuracy: 1,
      misses: [],
    });
    put('cocoa-mt', 'other.formal.fr', 'Seul.\n');
    expect(() => addressPairs(folder)).toThrow('other.informal.fr');
  });

  test('of brands give what agents say, without handles and addresses', () => {
    put(
      'ibm-twitter-care',
      'dev.json',
      JSON.stringify([
        {
          agentURL: { url_utterance: '@someone Here is how: https://example.org' },
          dialogContent: [
            { client: 'someone', message: 'It fails' },
            { agent: 'Brand', message: '@someone Let us look.' },
          ],
        },
      ]),
    );
    expect(agentReplies(folder)).toEqual(['Here is how:', 'Let us look.']);
  });

  test('of toxic posts and of feelings are read by their own columns', () => {
    put('toxifrench', 'some.csv', 'msg_id,content,label\n1,Tais-toi,1\n2,Bonjour,0\n');
    expect(toxicFiles(folder)[0]?.texts.map(({ toxic }) => toxic)).toEqual([true, false]);
    put('goemotions', 'labels.txt', 'gratitude\nremorse\n');
    put('goemotions', 'dev.tsv', 'Thank you so much\t0\tx\nI am sorry\t1\ty\nA table\t\tz\n');
    expect(feelingFigures(feelingTexts(folder))).toEqual([
      { feeling: 'gratitude', f1: 1 },
      { feeling: 'remorse', f1: 1 },
    ]);
  });

  test('that are not there are said to be missing, and none at all is refused', () => {
    put('cocoa-mt', 'test.formal.fr', 'Avez-vous faim ?\n');
    put('cocoa-mt', 'test.informal.fr', 'As-tu faim ?\n');
    const parts = [...publicReport(folder, false)];
    expect(parts).toContain('tydip: not there, left out');
    expect(parts.join('\n')).toContain('100.0 % of 2 sentences');
    expect(() => [...publicReport(join(folder, 'nowhere'), false)]).toThrow(Unreadable);
  });

  test('that are not what they promise are refused with file and place', () => {
    put('tydip', 'en_test.csv', 'text,value\na,b\n');
    expect(() => politenessFiles(folder)).toThrow('en_test.csv, row 1');
    put('ibm-twitter-care', 'dev.json', '{');
    expect(() => agentReplies(folder)).toThrow('dev.json');
  });
});

test('a table sets names left and figures right', () => {
  expect(
    tableOf(
      ['scale', 'rank'],
      [
        ['warmth', '1'],
        ['x', '0.123'],
      ],
    ),
  ).toBe('scale    rank\nwarmth      1\nx       0.123');
});
