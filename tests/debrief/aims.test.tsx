import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { score } from '../../src/scoring/score.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { both, fakeExpectation, fakeScenario } from '../support/fake-scenario.ts';
import { open } from './open-debrief.tsx';

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

const scenario = fakeScenario({
  phrases: { sells: { fr: ['billet*'], en: ['ticket*'] } },
  expectations: [
    fakeExpectation({
      title: both('Relancer la page', 'Wake the page up'),
      kind: 'initiative',
      items: [],
      aims: [
        {
          id: 'asks',
          title: both('Poser une question', 'Ask something'),
          when: { type: 'form', has: ['question'] },
        },
        {
          id: 'plain',
          title: both('Ne rien vendre', 'Sell nothing'),
          when: { type: 'not', of: { type: 'mentions', phrases: ['sells'] } },
        },
        {
          id: 'warm',
          title: both('Donner envie', 'Make them want to come'),
          when: { type: 'tone', scale: 'warmth', atLeast: 3 },
        },
      ],
    }),
  ],
});

/** The aims of the one case as they are listed. */
async function listed(run: FakeRun): Promise<readonly (string | null)[]> {
  open({ sheet: score(run.programme, run.run) }, run);
  const row = screen.getByRole('button', { name: /Relancer la page/ });
  await userEvent.click(row);
  const title = screen.getByRole('heading', { name: 'Ce que le message devait accomplir' });
  const section = title.closest('section');
  if (section === null) throw new Error('The aims have no section.');
  return within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('the debrief goes through what a post was to do, and quotes what did it', async () => {
  const reading = fakeReading({ phrases: ['sells'], warmth: null });
  const text = 'Des billets à gagner. Qui vient vendredi?';
  const run = fakeRun(scenario).publish(text, { at: '2m', reading }).finish();
  expect(await listed(run)).toEqual([
    'Poser une question · atteintQui vient vendredi?',
    'Ne rien vendre · manqué',
    'Donner envie · non évalué',
  ]);
});

test('nothing that was to be done is done by saying nothing', async () => {
  const [first] = await listed(fakeRun(scenario).finish());
  expect(first).toBe('Poser une question · manqué');
});
