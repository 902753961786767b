import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { speedsAround } from '../../src/player/control-bar/speeds.ts';
import { askingScenario, fakeEmptyRun, fakeSettings } from '../run/fake-run-store.ts';
import { fakeInject, fakeScenario, fakeVariable } from '../support/fake-scenario.ts';
import { button, itemWith, openDesk } from './open-desk.tsx';

const MINUTE = 6000;

function bar() {
  return screen.getByRole('banner', { name: 'Régie' });
}

describe('the control bar', () => {
  test('tells the time on the page and what is left of it', async () => {
    const desk = await openDesk();
    expect(screen.getByRole('timer')).toHaveTextContent('19:40:0010:00 avant la fin');
    desk.pass(MINUTE + 500);
    expect(screen.getByRole('timer')).toHaveTextContent('19:41:0508:55 avant la fin');
  });

  test('lights its lamp only while the clock runs', async () => {
    const desk = await openDesk();
    expect(bar()).toHaveTextContent('Lampe allumée');
    await desk.user.click(button(bar(), 'Pause'));
    expect(bar()).toHaveTextContent('en pause');
    expect(bar()).not.toHaveTextContent('Lampe allumée');
    const stopped = screen.getByRole('timer').textContent;
    desk.pass(MINUTE);
    expect(screen.getByRole('timer')).toHaveTextContent(stopped);
  });

  test('shows the variables that the scenario shows, and no others', async () => {
    const variables = [
      fakeVariable({ shown: true }),
      fakeVariable({ id: 'secret', label: { fr: 'Secret', en: 'Secret' } }),
    ];
    await openDesk({ scenario: fakeScenario({ variables }) });
    expect(within(bar()).getByText('Confiance')).toBeVisible();
    expect(within(bar()).getByText('5')).toBeVisible();
    expect(within(bar()).queryByText('Secret')).toBeNull();
  });

  test('changes the speed of the clock', async () => {
    const desk = await openDesk();
    await desk.user.click(button(bar(), /Vitesse/));
    await desk.user.click(screen.getByRole('option', { name: /20/ }));
    expect(desk.kept('rateChanged')).toMatchObject([{ rate: 20 }]);
    desk.pass(3000);
    expect(screen.getByRole('timer')).toHaveTextContent('19:41:00');
  });

  test('has no clock to hurry in an untimed run, but a key to go on to what is next', async () => {
    const run = fakeEmptyRun({ settings: fakeSettings({ allowance: null }) });
    const desk = await openDesk({ scenario: askingScenario(), run });
    expect(within(bar()).queryByRole('button', { name: /Vitesse/ })).toBeNull();
    await desk.user.click(button(bar(), 'Suite'));
    expect(itemWith('Et mes billets')).toBeVisible();
  });

  test('shows the latest stage direction, and all of them on request', async () => {
    const notify = (fr: string) => ({ type: 'notify', text: { fr, en: fr } }) as const;
    const scenario = fakeScenario({
      injects: [fakeInject({ do: [notify('Le ciel noircit.'), notify('Il pleut.')] })],
    });
    const desk = await openDesk({ scenario });
    desk.pass(MINUTE + 100);
    const ticker = screen.getByRole('region', { name: 'Indications de régie' });
    expect(ticker).toHaveTextContent('19 h 41Il pleut.');
    await desk.user.click(button(ticker, 'Toutes les indications'));
    expect(screen.getByRole('dialog')).toHaveTextContent('Le ciel noircit.');
  });

  test('leaves the run as it is when one goes out without finishing', async () => {
    const desk = await openDesk();
    await desk.user.click(button(bar(), 'Sortir sans terminer'));
    expect(desk.asked).toEqual(['leave']);
    expect(desk.kept('runStopped')).toEqual([]);
  });
});

describe('the language', () => {
  test('of page and desk changes in mid-sentence, and nothing is lost', async () => {
    const desk = await openDesk({ scenario: askingScenario() });
    desk.pass(MINUTE + 100);
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.paste('Bonjour Léa');
    await desk.user.click(button(bar(), 'English'));
    expect(itemWith('And when do I get my money back?')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Reply to Léa Roy' })).toHaveValue('Bonjour Léa');
    expect(desk.kept('languageSwitched')).toMatchObject([{ language: 'en' }]);
  });

  test('of the page stays when the scenario has but one, and its words say which', async () => {
    const scenario = fakeScenario({ languages: ['fr'] });
    const desk = await openDesk({ scenario });
    await desk.user.click(button(bar(), 'English'));
    const words = within(screen.getByRole('main')).getByText('Le spectacle de ce soir est annulé.');
    expect(words).toHaveAttribute('lang', 'fr-CA');
    expect(desk.kept('languageSwitched')).toEqual([]);
  });
});

describe('finishing', () => {
  test('is asked about, and leads off the air to the ending and the debrief', async () => {
    const desk = await openDesk();
    desk.pass(MINUTE);
    await desk.user.click(button(bar(), 'Terminer'));
    const question = screen.getByRole('alertdialog');
    expect(question).toHaveTextContent('Il reste 9 min à l’horloge.');
    await desk.user.click(button(question, 'Quitter les ondes'));
    expect(screen.getByRole('heading', { name: 'Fin de la soirée' })).toHaveFocus();
    expect(screen.getByRole('main')).toHaveTextContent('La page se calme.');
    await desk.user.click(screen.getByRole('button', { name: 'Passer au débreffage' }));
    expect(desk.asked).toEqual(['debrief']);
  });

  test('can be thought better of', async () => {
    const desk = await openDesk();
    await desk.user.click(button(bar(), 'Terminer'));
    await desk.user.click(screen.getByRole('button', { name: 'Rester en ondes' }));
    expect(desk.kept('runStopped')).toEqual([]);
  });

  test('happens by itself when the time is up', async () => {
    const desk = await openDesk();
    desk.pass(10 * MINUTE + 200);
    expect(screen.getByRole('heading', { name: 'Fin de la soirée' })).toBeVisible();
    expect(screen.queryByRole('banner')).toBeNull();
  });
});

test('the speeds offered stand around the scenario’s own, within what a clock can do', () => {
  expect(speedsAround(8, 8)).toEqual([4, 6, 8, 12, 16]);
  expect(speedsAround(1, 1)).toEqual([1, 2]);
  expect(speedsAround(50, 50)).toEqual([25, 38, 50]);
  expect(speedsAround(8, 5)).toContain(5);
});
