import type { z } from 'zod';
import { type CrowdPool, type Persona, persona, pool } from '../../src/scenario/schema/cast.ts';
import type { Consequence } from '../../src/scenario/schema/consequence.ts';
import {
  type Expectation,
  expectation,
  type ModelReply,
  model,
} from '../../src/scenario/schema/expectation.ts';
import { type Inject, inject } from '../../src/scenario/schema/inject.ts';
import {
  type ApprovedLine,
  approvedLine,
  type Contact,
  contact,
  type Fact,
  fact,
  type HouseRule,
  houseRule,
} from '../../src/scenario/schema/organisation.ts';
import type { Text } from '../../src/scenario/schema/primitives.ts';
import {
  type Publication,
  publication,
  type StartingItem,
  startingItem,
} from '../../src/scenario/schema/publication.ts';
import {
  type Ending,
  ending,
  type Scenario,
  type ScenarioInput,
  scenario,
  type Variable,
  variable,
} from '../../src/scenario/schema/scenario.ts';

/*
 * Small, readable parts of a scenario. Every function fills what a test does not care about and takes
 * what it does; a default id serves the test that needs one of a kind.
 */

/** Text in both languages; the second defaults to the first. */
export function both(fr: string, en: string = fr): Text {
  return { fr, en };
}

/** An override of `undefined` leaves the key out. */
function withoutUndefined<T extends object>(value: T): T {
  const kept: T = { ...value };
  for (const key of Object.keys(kept)) {
    const name = key as keyof T;
    if (kept[name] === undefined) delete kept[name];
  }
  return kept;
}

export function fakePersona(overrides: Partial<z.input<typeof persona>> = {}): Persona {
  return persona.parse(
    withoutUndefined({
      id: 'lea',
      name: 'Léa Roy',
      handle: 'lea.roy',
      language: 'fr',
      ...overrides,
    }),
  );
}

/** A post of the organisation's that stands on the wall when the run starts. */
export function fakePost(overrides: Partial<z.input<typeof startingItem>> = {}): StartingItem {
  return startingItem.parse(
    withoutUndefined({
      id: 'post',
      channel: 'wall',
      by: 'organisation',
      age: '2h',
      text: both('Le spectacle de ce soir est annulé.', 'Tonight’s show is cancelled.'),
      ...overrides,
    }),
  );
}

/** Léa's comment under the post. */
export function fakeComment(overrides: Partial<z.input<typeof publication>> = {}): Publication {
  return publication.parse(
    withoutUndefined({
      id: 'c1',
      channel: 'wall',
      by: 'lea',
      in: 'post',
      text: both('Et mes billets, on me les rembourse quand?', 'And when do I get my money back?'),
      ...overrides,
    }),
  );
}

/** The consequence that publishes `fakeComment(overrides)`. */
export function publishes(overrides: Partial<z.input<typeof publication>> = {}): Consequence {
  return { type: 'publish', item: fakeComment(overrides) };
}

/** An inject that does nothing at one minute. */
export function fakeInject(overrides: Partial<z.input<typeof inject>> = {}): Inject {
  return inject.parse(
    withoutUndefined({ id: 'i1', trigger: { type: 'time', at: '1m' }, ...overrides }),
  );
}

/** An answer is due to `c1` within two minutes, ten at most. */
export function fakeExpectation(overrides: Partial<z.input<typeof expectation>> = {}): Expectation {
  return expectation.parse(
    withoutUndefined({
      id: 'e1',
      title: both('La question du remboursement', 'The refund question'),
      kind: 'question',
      items: ['c1'],
      needs: 'answer',
      target: '2m',
      limit: '10m',
      ...overrides,
    }),
  );
}

export function fakeModel(overrides: Partial<z.input<typeof model>> = {}): ModelReply {
  return model.parse(
    withoutUndefined({
      id: 'm1',
      quality: 'exemplary',
      text: both(
        'Bonjour Léa, nous sommes désolés. Vous serez remboursée d’ici vendredi.',
        'Hello Léa, we are sorry. You will be refunded by Friday.',
      ),
      ...overrides,
    }),
  );
}

export function fakeFact(overrides: Partial<z.input<typeof fact>> = {}): Fact {
  return fact.parse(
    withoutUndefined({
      id: 'refund',
      text: both('Les billets sont remboursés d’ici vendredi.', 'Tickets are refunded by Friday.'),
      status: 'known',
      ...overrides,
    }),
  );
}

export function fakeHouseRule(overrides: Partial<z.input<typeof houseRule>> = {}): HouseRule {
  return houseRule.parse(
    withoutUndefined({
      id: 'no-insults',
      text: both('Pas d’insultes.', 'No insults.'),
      remedy: 'hide',
      ...overrides,
    }),
  );
}

export function fakeApprovedLine(
  overrides: Partial<z.input<typeof approvedLine>> = {},
): ApprovedLine {
  return approvedLine.parse(
    withoutUndefined({
      id: 'line',
      title: both('Remboursements', 'Refunds'),
      text: both('Tous les billets seront remboursés.', 'All tickets will be refunded.'),
      ...overrides,
    }),
  );
}

/** A manager who takes two minutes and, asked anything, answers in the internal chat (`answer`). */
export function fakeContact(overrides: Partial<z.input<typeof contact>> = {}): Contact {
  return contact.parse(
    withoutUndefined({
      id: 'boss',
      role: 'manager',
      name: 'Maude Tremblay',
      handles: both('Tout ce qui dépasse la page.', 'Whatever goes beyond the page.'),
      delay: '2m',
      otherwise: [
        {
          type: 'publish',
          item: {
            id: 'answer',
            channel: 'internal',
            by: 'boss',
            text: both('Merci, je m’en occupe.', 'Thanks, I’ll take care of it.'),
          },
        },
      ],
      ...overrides,
    }),
  );
}

export function fakePool(overrides: Partial<z.input<typeof pool>> = {}): CrowdPool {
  return pool.parse(
    withoutUndefined({
      id: 'grumble',
      mood: 'angry',
      lines: [
        both('C’est n’importe quoi.', 'This is nonsense.'),
        both('Encore une fois!', 'Not again!'),
        both('On veut des réponses.', 'We want answers.'),
      ],
      ...overrides,
    }),
  );
}

/** A variable from 0 to 10 that starts at 5. */
export function fakeVariable(overrides: Partial<z.input<typeof variable>> = {}): Variable {
  return variable.parse(
    withoutUndefined({
      id: 'trust',
      label: both('Confiance', 'Trust'),
      min: 0,
      max: 10,
      start: 5,
      ...overrides,
    }),
  );
}

export function fakeEnding(overrides: Partial<z.input<typeof ending>> = {}): Ending {
  return ending.parse(
    withoutUndefined({
      id: 'end',
      title: both('Fin de la soirée', 'End of the evening'),
      text: both('La page se calme.', 'The page quietens down.'),
      outcome: 'mixed',
      ...overrides,
    }),
  );
}

/** `fakeScenario` takes the organisation's fields one by one. */
export type ScenarioOverrides = Omit<Partial<ScenarioInput>, 'organisation'> & {
  readonly organisation?: Partial<ScenarioInput['organisation']>;
};

/**
 * A valid bilingual scenario of ten simulated minutes at rate 10: a festival, Léa, one post (`post`)
 * and one ending (`end`). No inject and no expectation unless given. Throws when the overrides do not
 * fit the schema; references are not checked, so that a test may break them.
 */
export function fakeScenario(overrides: ScenarioOverrides = {}): Scenario {
  return scenario.parse(fakeScenarioInput(overrides));
}

/** The same before defaults are filled in: what an author would write. */
export function fakeScenarioInput(overrides: ScenarioOverrides = {}): ScenarioInput {
  return {
    schemaVersion: 1,
    id: 'cancelled-show',
    title: both('Le spectacle annulé', 'The cancelled show'),
    summary: both('Un soir difficile sur la page.', 'A hard night on the page.'),
    languages: ['fr', 'en'],
    level: 'introductory',
    strand: 'interaction',
    clock: { duration: '10m', rate: 10, startsAt: '19:40' },
    cast: [fakePersona()],
    threads: [fakePost()],
    endings: [fakeEnding()],
    ...overrides,
    organisation: {
      name: both('Festival des Deux-Rives', 'Two Shores Festival'),
      handle: 'deuxrives',
      kind: 'arts',
      about: both('Un festival de musique.', 'A music festival.'),
      voice: { address: 'vous', traits: [] },
      ...overrides.organisation,
    },
  };
}
