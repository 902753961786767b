import { SCENARIO_VERSION, type ScenarioInput } from '../../scenario/schema/scenario.ts';

/** The least that can be played: a page with one post, ten minutes, one ending. Everything else is to come. */
export function blankScenario(id: string): ScenarioInput {
  return {
    $schema: '../public/scenario.schema.json',
    schemaVersion: SCENARIO_VERSION,
    id,
    title: { fr: 'Nouveau scénario', en: 'New scenario' },
    summary: {
      fr: 'Ce qui attend la personne qui tient la page.',
      en: 'What awaits whoever runs the page.',
    },
    languages: ['fr', 'en'],
    level: 'introductory',
    strand: 'interaction',
    clock: { duration: '1h20m', rate: 8, startsAt: '09:00' },
    organisation: {
      name: { fr: 'Notre organisation', en: 'Our organization' },
      handle: 'notrepage',
      kind: 'arts',
      about: {
        fr: 'Qui nous sommes, en deux phrases, pour quelqu’un qui arrive au poste.',
        en: 'Who we are, in two sentences, for somebody new at the desk.',
      },
      voice: {
        address: 'vous',
        traits: [{ fr: 'chaleureuse et claire', en: 'warm and clear' }],
      },
    },
    threads: [
      {
        id: 'publication',
        channel: 'wall',
        by: 'organisation',
        text: { fr: 'Bienvenue sur notre page!', en: 'Welcome to our page!' },
        age: '2h',
      },
    ],
    endings: [
      {
        id: 'fin',
        title: { fr: 'La fin', en: 'The end' },
        text: { fr: 'La journée se termine.', en: 'The day ends.' },
        outcome: 'mixed',
      },
    ],
  };
}
