import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import { view } from '../../src/engine/view.ts';
import { playDerived, playNamed } from '../../src/rehearsal/derived-plays.ts';
import { loadOf } from '../../src/rehearsal/load.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import {
  both,
  fakeContact,
  fakeExpectation,
  fakeFact,
  fakeInject,
  fakeModel,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

const FRENCH = { seed: 1, language: 'fr' } as const;

function acts(scenario: Scenario, name: 'exemplary' | 'typical' | 'silent', language?: 'en') {
  const setting = language === undefined ? FRENCH : { seed: 1, language };
  return playNamed(compile(scenario), name, setting).acts;
}

const asked = fakeInject({ do: [publishes()] });

describe('the exemplary play', () => {
  test('answers what needs an answer by its exemplary model, in the language shown', () => {
    const scenario = fakeScenario({
      injects: [asked],
      expectations: [
        fakeExpectation({
          models: [fakeModel({ id: 'm0', quality: 'poor', text: both('Non.') }), fakeModel()],
        }),
      ],
    });
    const fr = 'Bonjour Léa, nous sommes désolés. Vous serez remboursée d’ici vendredi.';
    const en = 'Hello Léa, we are sorry. You will be refunded by Friday.';
    expect(acts(scenario, 'exemplary')).toMatchObject([
      { act: { type: 'reply', item: 'c1', text: fr } },
    ]);
    expect(acts(scenario, 'exemplary', 'en')).toMatchObject([{ act: { text: en } }]);
  });

  test('answers somebody who writes in one language in that one', () => {
    const only = publishes({ text: { only: 'en', text: 'When do I get my money back?' } });
    const scenario = fakeScenario({
      injects: [fakeInject({ do: [only] })],
      expectations: [fakeExpectation({ models: [fakeModel()] })],
    });
    expect(acts(scenario, 'exemplary')[0]?.act).toMatchObject({
      text: expect.stringMatching(/^Hello/u),
    });
  });

  test('sets the page as it is wanted, once it is, and adds to the blocked words that there are', () => {
    const scenario = fakeScenario({
      settings: { blockedWords: ['arnaque'] },
      injects: [asked],
      expectations: [
        fakeExpectation({
          kind: 'initiative',
          items: [],
          from: 'i1',
          needs: 'settings',
          settings: [
            { setting: 'whoMayPost', is: 'nobody' },
            { setting: 'privateMessages', is: true },
            { setting: 'blockedWords', is: 'crypto' },
            { setting: 'blockedWords', is: 'ARNAQUE' },
          ],
        }),
      ],
    });
    const done = acts(scenario, 'exemplary');
    expect(done.map(({ act }) => act)).toEqual([
      { type: 'changeSetting', setting: 'whoMayPost', to: 'nobody' },
      { type: 'changeSetting', setting: 'blockedWords', to: ['arnaque', 'crypto'] },
    ]);
    expect(done[0]?.at).toBeGreaterThan(60_000);
    expect(acts(scenario, 'silent')).toEqual([]);
  });

  test('takes the time that a person takes to read and to write', () => {
    const scenario = fakeScenario({
      injects: [asked],
      expectations: [fakeExpectation({ models: [fakeModel()] })],
    });
    const [first] = acts(scenario, 'exemplary');
    // Eleven words at 35 a minute, at ten simulated minutes to a real one.
    const writing = (11 / 35) * 60_000 * 10;
    expect(first?.at).toBeGreaterThan(60_000 + writing);
    expect(first?.at).toBeLessThan(60_000 + writing + 60_000);
  });

  test('leaves alone, knowingly, what deserves silence', () => {
    const scenario = fakeScenario({
      injects: [asked],
      expectations: [
        fakeExpectation({ needs: 'silence', target: undefined, limit: undefined, kind: 'rant' }),
      ],
    });
    expect(acts(scenario, 'exemplary')).toMatchObject([
      { act: { type: 'leaveAlone', item: 'c1' } },
    ]);
  });

  test('handles an item as the expectation says is best', () => {
    const scenario = fakeScenario({
      injects: [asked],
      expectations: [
        fakeExpectation({
          needs: 'silence',
          target: undefined,
          limit: undefined,
          kind: 'spam',
          handling: { best: ['delete', 'hide'] },
        }),
      ],
    });
    expect(acts(scenario, 'exemplary')).toMatchObject([{ act: { type: 'delete', item: 'c1' } }]);
  });

  test('brings it to the right person with the evidence and what must be said', () => {
    const scenario = fakeScenario({
      organisation: { contacts: [fakeContact()] },
      phrases: { urgent: { fr: ['urgent*'], en: ['urgent*'] } },
      injects: [asked],
      expectations: [
        fakeExpectation({
          models: [],
          escalate: { to: ['boss'], within: '3m', evidence: ['c1'], says: ['urgent'] },
        }),
      ],
    });
    const [escalation] = acts(scenario, 'exemplary');
    expect(escalation?.act).toMatchObject({
      type: 'escalate',
      to: 'boss',
      items: ['c1'],
      evidence: ['c1'],
      text: expect.stringContaining('Urgent.'),
    });
  });

  test('asks for the facts that an answer needs, and answers once they are known', () => {
    const scenario = fakeScenario({
      organisation: {
        facts: [fakeFact({ status: 'unknown' })],
        contacts: [
          fakeContact({ answers: [{ id: 'a', do: [{ type: 'reveal', fact: 'refund' }] }] }),
        ],
      },
      injects: [asked],
      expectations: [
        fakeExpectation({
          facts: ['refund'],
          escalate: { to: ['boss'], within: '5m', optional: true },
          models: [fakeModel()],
        }),
      ],
    });
    const [first, second] = acts(scenario, 'exemplary');
    expect(first?.act.type).toBe('escalate');
    expect(second?.act.type).toBe('reply');
    expect(second?.at).toBeGreaterThan((first?.at ?? 0) + 120_000);
  });

  test('covers many complaints with one statement, pinned for those still to come', () => {
    const complaint = (id: string, at: string) =>
      fakeInject({ id: `i-${id}`, trigger: { type: 'time', at }, do: [publishes({ id })] });
    const scenario = fakeScenario({
      injects: [complaint('c1', '10s'), complaint('c2', '12s'), complaint('c3', '8m')],
      expectations: [
        fakeExpectation({
          items: ['c1', 'c2', 'c3'],
          coverable: true,
          models: [fakeModel({ action: 'publish' })],
        }),
      ],
    });
    const done = acts(scenario, 'exemplary').map(({ act }) => act);
    expect(done.map(({ type }) => type)).toEqual(['publish', 'pin']);
    expect(done[0]).toMatchObject({ covers: ['c1', 'c2'] });
  });

  test('answers in private what belongs there', () => {
    const scenario = fakeScenario({
      injects: [asked],
      expectations: [fakeExpectation({ private: 'required', models: [fakeModel()] })],
    });
    expect(acts(scenario, 'exemplary')[0]?.act.type).toBe('privateReply');
  });

  test('sees to a life in danger before anything else', () => {
    const two = fakeInject({ do: [publishes(), publishes({ id: 'c2' })] });
    const scenario = fakeScenario({
      injects: [two],
      expectations: [
        fakeExpectation({ target: '10s', limit: '20s', models: [fakeModel()] }),
        fakeExpectation({
          id: 'e2',
          items: ['c2'],
          danger: true,
          models: [fakeModel({ id: 'm2' })],
        }),
      ],
    });
    expect(acts(scenario, 'exemplary')[0]?.act).toMatchObject({ item: 'c2' });
  });
});

describe('the other plays', () => {
  const scenario = fakeScenario({
    injects: [asked],
    expectations: [
      fakeExpectation({
        models: [
          fakeModel(),
          fakeModel({ id: 'm2', quality: 'typical', text: both('On regarde ça.') }),
        ],
      }),
    ],
  });

  test('typical writes the typical model, later', () => {
    const [typical] = acts(scenario, 'typical');
    expect(typical?.act).toMatchObject({ text: 'On regarde ça.' });
  });

  test('silent does nothing to the end', () => {
    const play = playNamed(compile(scenario), 'silent', FRENCH);
    expect(play.acts).toEqual([]);
    expect(play.snapshot.status).toBe('ended');
    expect(play.snapshot.now).toBe(600_000);
  });

  test('follow the steps of the scenario where it has some', () => {
    const stepped = fakeScenario({
      injects: [asked],
      plays: {
        silent: {
          band: { overall: [0, 100] },
          steps: [
            { at: '2m', act: { type: 'like', item: 'c1' } },
            { at: '3m', expect: { type: 'done', action: ['like'] } },
            { at: '4m', expect: { type: 'done', action: ['hide'] } },
          ],
        },
      },
    });
    const play = playNamed(compile(stepped), 'silent', FRENCH);
    expect(play.acts).toEqual([{ at: 120_000, act: { type: 'like', item: 'c1' } }]);
    expect(play.failed).toMatchObject([{ step: 2, at: 240_000 }]);
  });
});

describe('every derived play of every scenario', () => {
  const names = fc.constantFrom('exemplary' as const, 'typical' as const, 'silent' as const);

  test('comes out the same each time, and to its end', () => {
    fc.assert(
      fc.property(arbitraryScenario, names, (scenario, name) => {
        const [one, two] = [1, 2].map(() => playDerived(compile(scenario), name, FRENCH));
        expect(two?.events).toEqual(one?.events);
        expect(one?.snapshot.status).toBe('ended');
      }),
      { numRuns: 30 },
    );
  });

  test('is one that a person could have played', () => {
    fc.assert(
      fc.property(arbitraryScenario, names, (scenario, name) => {
        const programme = compile(scenario);
        const play = playDerived(programme, name, FRENCH);
        expect(loadOf(programme, play).outrun).toEqual([]);
        const times = play.acts.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((left, right) => left - right));
      }),
      { numRuns: 30 },
    );
  });

  test('touches nothing before it is there', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const programme = compile(scenario);
        const play = playDerived(programme, 'exemplary', FRENCH);
        const page = view(programme, play.snapshot);
        const early = play.acts.filter(
          ({ at, act }) => 'item' in act && (page.item(act.item)?.at ?? Infinity) > at,
        );
        expect(early).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
