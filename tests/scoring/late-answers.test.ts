import { describe, expect, test } from 'vitest';
import { fakeReading, unratedReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { fakeFact, fakeInject, fakePost, publishes } from '../support/fake-scenario.ts';
import {
  earnedUnder,
  expecting,
  givesFact,
  hollow,
  lastEvent,
  outcomeOf,
  possibleUnder,
  shareUnder,
  sheetOf,
  under,
} from '../support/scored.ts';

/** The question `c1` comes at 1 min; 2 min is good, 10 min is late. */
const question = expecting({});
const withFact = expecting({ facts: ['refund'] });

/** Share of the points of a first answer given at a moment of the run. */
function shareAt(at: string): number {
  return shareUnder('R1', sheetOf(fakeRun(question).reply('c1', 'On s’en occupe.', { at })));
}

describe('the delay of the first answer', () => {
  test('[R1] costs nothing up to the target', () => {
    expect(shareAt('1m')).toBe(1);
    expect(shareAt('2m59s')).toBe(1);
    expect(shareAt('3m')).toBe(1);
  });

  test('[R1] costs evenly from the target to the limit', () => {
    expect(shareAt('5m')).toBeCloseTo(0.775);
    expect(shareAt('7m')).toBeCloseTo(0.55);
    expect(shareAt('9m')).toBeCloseTo(0.325);
  });

  test('[R1] leaves a tenth from the limit on, and late beats never', () => {
    expect(shareAt('11m')).toBeCloseTo(0.1);
    expect(shareAt('19m')).toBeCloseTo(0.1);
  });

  test('[R1] is judged on the first answer with substance, not on later ones', () => {
    const run = fakeRun(question)
      .reply('c1', 'On s’en occupe.', { at: '2m' })
      .reply('c1', 'C’est réglé.', { at: '15m' });
    expect(earnedUnder('R1', sheetOf(run))).toBe(1);
    expect(outcomeOf(sheetOf(run), 'e1')).toMatchObject({ firstAnswer: 60_000, state: 'met' });
  });

  test('[R1] quotes the words that answered, cut from the reply itself', () => {
    const text = 'Bonjour Léa, vous serez remboursée d’ici vendredi.';
    const start = text.indexOf('d’ici');
    const friday = { phrase: 'by-friday', start, end: start + 14, quote: 'd’ici vendredi' };
    const run = fakeRun(withFact).reply('c1', text, {
      at: '2m',
      reading: givesFact({ phrases: [friday] }),
    });
    expect(under('R1', sheetOf(run))[0]?.ground).toEqual({
      type: 'words',
      event: lastEvent(run),
      quote: 'd’ici vendredi',
      span: { start, end: start + 14 },
    });
  });

  test('[R1] is the weight of the expectation at stake', () => {
    const run = fakeRun(expecting({ weight: 4 })).reply('c1', 'Voici.', { at: '7m' });
    const sheet = sheetOf(run);
    expect(possibleUnder('R1', sheet)).toBe(4);
    expect(earnedUnder('R1', sheet)).toBeCloseTo(2.2);
  });
});

describe('no answer where one was due', () => {
  test('[R4] earns nothing of the weight', () => {
    const sheet = sheetOf(fakeRun(expecting({ weight: 3 })).finish());
    expect(under('R4', sheet)).toMatchObject([
      { earned: 0, possible: 3, ground: { type: 'absence' }, criterion: 'responseTime' },
    ]);
    expect(sheet.criteria.responseTime.score).toBe(0);
    expect(outcomeOf(sheet, 'e1')).toMatchObject({
      state: 'missed',
      firstAnswer: null,
      done: null,
    });
  });
});

describe('where time counts from', () => {
  test('[R3] the moment the item appeared', () => {
    const run = fakeRun(question).reply('c1', 'On s’en occupe.', { at: '1m40s' });
    expect(outcomeOf(sheetOf(run), 'e1').firstAnswer).toBe(40_000);
  });

  test('[R3] the start of the run for what was there before', () => {
    const scenario = expecting(
      { items: ['old'] },
      { threads: [fakePost(), fakePost({ id: 'old', by: 'lea', age: '3h' })] },
    );
    const run = fakeRun(scenario).reply('old', 'On s’en occupe.', { at: '1m30s' });
    expect(outcomeOf(sheetOf(run), 'e1').firstAnswer).toBe(90_000);
    expect(shareUnder('R1', sheetOf(run))).toBe(1);
  });

  const initiative = expecting(
    { kind: 'initiative', items: [], from: 'storm', facts: ['refund'] },
    { injects: [fakeInject({ id: 'storm', trigger: { type: 'time', at: '5m' } })] },
  );

  test('[R3] the inject named in `from` for an initiative', () => {
    const run = fakeRun(initiative).publish('Remboursés d’ici vendredi.', {
      at: '6m',
      reading: givesFact(),
    });
    expect(outcomeOf(sheetOf(run), 'e1').firstAnswer).toBe(60_000);
  });

  test('[R3] the start of the run for an initiative that names no inject', () => {
    const scenario = expecting({ kind: 'initiative', items: [] });
    const run = fakeRun(scenario).publish('Voici où nous en sommes.', { at: '90s' });
    expect(outcomeOf(sheetOf(run), 'e1').firstAnswer).toBe(90_000);
  });

  test('[R3] a statement published ahead counts at once if it gives a listed fact', () => {
    const ahead = (reading = givesFact()) =>
      fakeRun(initiative).publish('D’ici vendredi.', { at: '4m', reading }).finish();
    expect(outcomeOf(sheetOf(ahead()), 'e1').firstAnswer).toBe(0);
    expect(shareUnder('R1', sheetOf(ahead()))).toBe(1);
    expect(outcomeOf(sheetOf(ahead(fakeReading())), 'e1').firstAnswer).toBeNull();
  });
});

describe('substance', () => {
  const answered = (run: FakeRun) => outcomeOf(sheetOf(run.finish()), 'e1').firstAnswer !== null;
  const says = (reading = fakeReading(), scenario = withFact) =>
    answered(fakeRun(scenario).reply('c1', 'Bonjour Léa!', { at: '2m', reading }));

  test('[R2] a listed fact is an answer, and so is a concrete next step', () => {
    expect(says(givesFact())).toBe(true);
    expect(says(fakeReading({ nextStep: 2 }))).toBe(true);
    expect(says(fakeReading({ nextStep: 1 }))).toBe(false);
  });

  test('[R2] a fact is given when every one of its phrase groups is found', () => {
    const twofold = expecting(
      { facts: ['refund'] },
      { organisation: { facts: [fakeFact({ said: ['by-friday', 'hotline'] })] } },
    );
    expect(says(hollow({ phrases: ['by-friday'] }), twofold)).toBe(false);
    expect(says(hollow({ phrases: ['by-friday', 'hotline'] }), twofold)).toBe(true);
  });

  test.each(['unknown', 'embargoed'] as const)(
    '[R2] an %s fact gives no substance until it may be said',
    (status) => {
      const later = expecting(
        { facts: ['refund'] },
        {
          organisation: { facts: [fakeFact({ said: ['by-friday'], status })] },
          injects: [
            fakeInject({
              id: 'told',
              trigger: { type: 'time', at: '4m' },
              do: [{ type: 'reveal', fact: 'refund' }],
            }),
          ],
        },
      );
      const at = (moment: string) =>
        answered(fakeRun(later).reply('c1', 'Vendredi.', { at: moment, reading: givesFact() }));
      expect(at('3m')).toBe(false);
      expect(at('5m')).toBe(true);
    },
  );

  test('[R2] a fact that the expectation does not list is none', () => {
    const other = expecting(
      { facts: ['refund'] },
      {
        organisation: {
          facts: [fakeFact({ said: ['by-friday'] }), fakeFact({ id: 'b', said: ['hotline'] })],
        },
      },
    );
    expect(says(hollow({ phrases: ['hotline'] }), other)).toBe(false);
  });

  test('[R2] where no fact can be recognised, four rated words are enough', () => {
    expect(says(hollow({ words: 4 }), question)).toBe(true);
    expect(says(hollow({ words: 3 }), question)).toBe(false);
    expect(says(unratedReading({ words: 12 }), question)).toBe(false);
  });

  test('[R2] "ok" is none, and the line says so', () => {
    const run = fakeRun(question).reply('c1', 'ok', { at: '2m', reading: unratedReading() });
    const sheet = sheetOf(run.finish());
    expect(under('R2', sheet)).toMatchObject([{ earned: 0, possible: 1 }]);
    expect(under('R2', sheet)[0]?.ground).toMatchObject({ type: 'words', quote: 'ok' });
  });

  test('[R2] words given substance by an edit answer from the edit on', () => {
    const run = fakeRun(withFact)
      .reply('c1', 'Bonjour!', { at: '2m', reading: hollow() })
      .editOwn('~1', 'Vous serez remboursée.', { at: '3m', reading: givesFact() });
    expect(outcomeOf(sheetOf(run), 'e1').firstAnswer).toBe(120_000);
  });
});

describe('strings of key words', () => {
  const text = 'vendredi ligne panne, et puis';
  const spot = (phrase: string, word: string) => {
    const start = text.indexOf(word);
    return { phrase, start, end: start + word.length, quote: word };
  };
  const three = [spot('by-friday', 'vendredi'), spot('hotline', 'ligne'), spot('fault', 'panne')];
  const judged = (said: string, reading = fakeReading()) =>
    sheetOf(fakeRun(withFact).reply('c1', said, { at: '2m', reading }).finish());

  test('[R12] three groups that make up most of the text are no answer', () => {
    const sheet = judged(text, givesFact({ phrases: three, nextStep: 4 }));
    expect(under('R12', sheet)).toMatchObject([{ earned: 0, possible: 1 }]);
    expect(outcomeOf(sheet, 'e1').firstAnswer).toBeNull();
  });

  test('[R12] two groups, or three within a real sentence, are one', () => {
    const two = judged('vendredi ligne', givesFact({ phrases: three.slice(0, 2) }));
    expect(outcomeOf(two, 'e1').firstAnswer).toBe(60_000);
    const sentence = `${text} voici ce que nous savons et ce que nous ferons ce soir pour vous.`;
    const within = judged(sentence, givesFact({ phrases: three }));
    expect(outcomeOf(within, 'e1').firstAnswer).toBe(60_000);
  });

  test('[R12] phrases within a longer one are part of it: a short answer that says one thing is one', () => {
    const said = 'Remboursée vendredi midi à la billetterie.';
    const at = (phrase: string, quote: string) => {
      const start = said.indexOf(quote);
      return { phrase, start, end: start + quote.length, quote };
    };
    const nested = [
      at('by-friday', 'vendredi'),
      at('fault', 'vendredi midi'),
      at('hotline', 'Remboursée vendredi midi'),
      at('leak', 'midi à la billetterie'),
    ];
    const sheet = judged(said, givesFact({ phrases: nested }));
    expect(under('R12', sheet)).toEqual([]);
    expect(outcomeOf(sheet, 'e1').firstAnswer).toBe(60_000);
    const beside = [...nested, at('leak', 'à la'), at('fault', 'billetterie')];
    expect(outcomeOf(judged(said, givesFact({ phrases: beside })), 'e1').firstAnswer).toBeNull();
  });

  test('[R12] a group said again and again is still one', () => {
    const again = three.map((match) => ({ ...match, phrase: 'by-friday' }));
    const sheet = judged(text, givesFact({ phrases: again }));
    expect(outcomeOf(sheet, 'e1').firstAnswer).toBe(60_000);
  });

  test('[R12] nothing is substantive in words that nobody can follow', () => {
    const sheet = judged('Vendredi…', givesFact({ clarity: 0, nextStep: 4 }));
    expect(outcomeOf(sheet, 'e1').firstAnswer).toBeNull();
    expect(earnedUnder('R12', sheet)).toBe(0);
  });
});

describe('an untimed run', () => {
  const untimed = { settings: { allowance: null } } as const;

  test('[R11] has no response time, and measures all the same', () => {
    const run = fakeRun(question, untimed).reply('c1', 'Voici.', { at: '15m' }).finish();
    const sheet = sheetOf(run);
    expect(sheet.criteria.responseTime).toEqual({ score: null, evidence: [] });
    expect(outcomeOf(sheet, 'e1').state).toBe('met');
  });

  test('[R11] lets no delay lower another criterion', () => {
    const scenario = expecting(
      {
        handling: { best: ['like'] },
        escalate: { to: ['boss'], within: '2m' },
      },
      { injects: [fakeInject({ id: 'i2', do: [publishes({ id: 'c2' })] })] },
    );
    const late = (options = {}) =>
      sheetOf(
        fakeRun(scenario, options)
          .reply('c1', 'Voici.', { at: '16m' })
          .like('c1', { at: '17m' })
          .escalate('boss', ['c1'], undefined, { at: '18m' })
          .finish(),
      );
    expect(shareUnder('X6', late(untimed))).toBe(1);
    expect(shareUnder('X1', late(untimed))).toBe(1);
    expect(shareUnder('X6', late())).toBeCloseTo(0.25);
    expect(shareUnder('X1', late())).toBeCloseTo(0.5);
  });
});
