import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { fakeEmptyRun, fakeSettings } from '../run/fake-run-store.ts';
import { both, fakeInject, fakeScenario } from '../support/fake-scenario.ts';
import { openDesk } from './open-desk.tsx';

type Figures = NonNullable<ScenarioInput['figures']>[number];

const week: Figures = {
  id: 'week',
  title: both('La semaine', 'The week'),
  caption: both('Sans la fin de semaine.', 'Without the weekend.'),
  columns: [
    { id: 'reach', label: both('Portée', 'Reach'), unit: both('personnes', 'people') },
    { id: 'answers', label: both('Commentaires', 'Comments') },
  ],
  rows: [
    { id: 'mon', label: both('Lundi', 'Monday'), values: [1250, 4] },
    { id: 'tue', label: both('Mardi', 'Tuesday'), values: [380.5, 31] },
  ],
};

const scenario = fakeScenario({
  figures: [{ ...week, available: false }],
  injects: [fakeInject({ do: [{ type: 'figures', show: 'week' }] })],
});

const tab = (name: string | RegExp) => screen.getByRole('tab', { name });

describe('figures of the page', () => {
  test('come to a tab of the desk that says when there is something new', async () => {
    const desk = await openDesk({ scenario });
    await desk.user.click(tab('Chiffres'));
    expect(await screen.findByText(/arriveront ici/u)).toBeVisible();
    await desk.user.click(tab('Repères'));
    desk.pass(6100);
    expect(await screen.findByText(/Chiffres de la page\s: La semaine/u)).toBeInTheDocument();
    await desk.user.click(tab(/Chiffres.*nouveau/iu));
    expect(await screen.findByRole('heading', { name: 'La semaine' })).toBeVisible();
    expect(tab('Chiffres')).toBeVisible();
  });

  test('are a table whose numbers are written as in Québec, beside one measure drawn', async () => {
    const desk = await openDesk({ scenario });
    desk.pass(6100);
    await desk.user.click(tab(/Chiffres/u));
    const table = await screen.findByRole('table', { name: 'La semaine' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Rangée', 'Portée (personnes)', 'Commentaires']);
    expect(within(table).getByRole('row', { name: /Lundi/u })).toHaveTextContent('Lundi1 2504');
    expect(within(table).getByRole('row', { name: /Mardi/u })).toHaveTextContent('380,5');
    const chart = screen.getByRole('figure');
    expect(chart).toHaveTextContent(
      'Portée (personnes). Le plus bas : 380,5, Mardi. Le plus haut : 1 250, Lundi.',
    );
    await desk.user.click(screen.getByRole('button', { name: /Mesure dessinée/u }));
    await desk.user.click(await screen.findByRole('option', { name: 'Commentaires' }));
    expect(chart).toHaveTextContent('Le plus haut : 31, Mardi.');
  });

  test('are written as in Canadian English where that is the language', async () => {
    const desk = await openDesk({
      scenario,
      language: 'en',
      run: fakeEmptyRun({ settings: fakeSettings({ language: 'en' }) }),
    });
    desk.pass(6100);
    await desk.user.click(tab(/Figures/u));
    const table = await screen.findByRole('table', { name: 'The week' });
    expect(within(table).getByRole('row', { name: /Monday/u })).toHaveTextContent('1,250');
  });

  test('have no tab where a scenario has none', async () => {
    await openDesk({ scenario: fakeScenario() });
    expect(screen.queryByRole('tab', { name: /Chiffres/u })).toBeNull();
  });
});
