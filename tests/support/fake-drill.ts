import type { Scenario, ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import {
  both,
  fakeContact,
  fakeEnding,
  fakeExpectation,
  fakeFact,
  fakeHouseRule,
  fakeInject,
  fakeModel,
  fakePersona,
  fakePost,
  fakeScenario,
  type ScenarioOverrides,
} from './fake-scenario.ts';

const word = (fr: string, en: string) => both(fr, en);

/** Three people who have lost something: a mitten, a scarf, a dog; the last writes in English only. */
export const LOST: NonNullable<ScenarioInput['variations']> = [
  {
    id: 'case',
    rows: [
      {
        id: 'mitt',
        words: {
          name: word('Léa Roy', 'Léa Roy'),
          thing: word('la mitaine', 'the mitten'),
          comment: word('J’ai perdu une mitaine rouge.', 'I lost a red mitten.'),
        },
      },
      {
        id: 'scarf',
        words: {
          name: word('Yanick Bolduc', 'Yanick Bolduc'),
          thing: word('le foulard', 'the scarf'),
          comment: word('Mon foulard est resté chez vous.', 'My scarf is still at your place.'),
        },
      },
      {
        id: 'dog',
        words: {
          name: word('Kim Lavoie', 'Kim Lavoie'),
          thing: word('le chien', 'the dog'),
          comment: { only: 'en', text: 'Has anyone seen my dog?' },
        },
      },
    ],
  },
];

/**
 * A drill of twelve minutes at rate 6 with one comment (`c1`) of somebody who has lost something, one
 * answer due, and an end at once when it is answered, left alone or hidden. A good file: nothing is
 * wrong with it.
 */
export function fakeDrill(overrides: ScenarioOverrides = {}): Scenario {
  return fakeScenario({
    id: 'lost-thing',
    format: 'drill',
    family: 'apologise',
    title: both('Un objet perdu', 'A lost thing'),
    summary: both('Quelqu’un cherche quelque chose.', 'Somebody is looking for something.'),
    objectives: [both('Répondre avec le fait trouvé.', 'Answer with the fact that was found.')],
    clock: { duration: '12m', rate: 6, startsAt: '09:10' },
    cast: [fakePersona({ name: '{case.name}' })],
    variations: LOST,
    phrases: { found: { fr: ['{case.thing}'], en: ['{case.thing}'] } },
    threads: [
      fakePost({ text: both('On range la salle.', 'We are tidying the hall.') }),
      fakePost({
        id: 'c1',
        by: 'lea',
        in: 'post',
        age: '5m',
        text: both('{case.comment}', '{case.comment}'),
      }),
    ],
    injects: [
      fakeInject({
        id: 'answered',
        trigger: { type: 'action', action: ['reply', 'privateReply'], on: ['c1'] },
        branches: [
          {
            when: { type: 'mentions', phrases: ['found'] },
            do: [{ type: 'end', ending: 'found' }],
          },
        ],
        otherwise: [{ type: 'end', ending: 'end' }],
      }),
      fakeInject({
        id: 'put-away',
        trigger: { type: 'action', action: ['leaveAlone', 'hide', 'delete'], on: ['c1'] },
        do: [{ type: 'end', ending: 'end' }],
      }),
    ],
    expectations: [
      fakeExpectation({
        kind: 'question',
        facts: ['kept'],
        target: '5m',
        tone: { politeness: { atLeast: 2 } },
        feedback: {
          met: both('Le fait, tout de suite.', 'The fact, at once.'),
          missed: both('Le fait était sous vos yeux.', 'The fact was right there.'),
        },
        models: [
          fakeModel({
            text: both(
              'Bonjour! On a retrouvé {case.thing}, on vous l’a gardé à l’accueil. Passez quand vous voulez.',
              'Hello! We found {case.thing} and kept it for you at the front desk. Come by any time.',
            ),
          }),
          fakeModel({
            id: 'm2',
            quality: 'typical',
            text: both('Merci de votre message!', 'Thank you for your message!'),
          }),
        ],
      }),
    ],
    endings: [
      fakeEnding({
        id: 'found',
        title: both('Retrouvé', 'Found'),
        outcome: 'good',
        when: { type: 'happened', inject: 'answered' },
      }),
      fakeEnding(),
    ],
    ...overrides,
    organisation: {
      houseRules: [fakeHouseRule()],
      contacts: [fakeContact()],
      facts: [
        fakeFact({
          id: 'kept',
          text: both('On a {case.thing} à l’accueil.', 'We have {case.thing} at the front desk.'),
          said: ['found'],
        }),
      ],
      ...overrides.organisation,
    },
  });
}
