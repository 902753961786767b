import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { firstChoices, speedsFor } from '../../src/library/brief/choices.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { fakeScenario } from '../support/fake-scenario.ts';
import { begin, openBrief } from './open-brief.tsx';

describe('the brief', () => {
  test('says what it is about, what it trains and when it ends', async () => {
    const { container } = openBrief();
    expect(
      screen.getByRole('heading', { level: 1, name: 'Le spectacle annulé' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Trier avant de répondre.')).toBeInTheDocument();
    expect(
      screen.getByText(/Il est 19\sh\s40.*10\smin en temps de page.*1\smin pour vous.*19\sh\s50/),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  test('announces a distressing scene with real help, and lets it be skipped', async () => {
    const { onBegin } = openBrief();
    expect(screen.getByText('Une personne ne va pas bien.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /1 866 APPELLE/ })).toHaveAttribute(
      'href',
      'tel:+18662773553',
    );
    await userEvent.click(screen.getByRole('switch', { name: 'Sauter cette scène' }));
    await userEvent.click(screen.getByRole('button', { name: begin.fr }));
    expect(onBegin.mock.calls[0]?.[0].skipped).toEqual(['detresse']);
  });

  test('begins with what was chosen', async () => {
    const { onBegin } = openBrief();
    await userEvent.click(screen.getByRole('radio', { name: /Examen/ }));
    await userEvent.click(screen.getByRole('radio', { name: /Sans minuterie/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Nom affiché/ }), 'Camille');
    await userEvent.click(screen.getByRole('button', { name: begin.fr }));
    expect(onBegin).toHaveBeenCalledExactlyOnceWith({
      settings: { mode: 'exam', allowance: null, language: 'en', rate: 10 },
      seed: null,
      pseudonym: 'Camille',
      skipped: [],
    });
  });

  test('has no speed to choose when there is no timer', async () => {
    openBrief();
    expect(screen.getByRole('button', { name: /Vitesse de l’horloge/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /Sans minuterie/ }));
    expect(screen.queryByRole('button', { name: /Vitesse de l’horloge/ })).not.toBeInTheDocument();
  });

  test('tells why a run could not begin, and lets it be tried again', async () => {
    const onBegin = vi.fn<() => Promise<void>>(
      async () => await Promise.reject(new Error('Plus de place')),
    );
    openBrief('', 'fr', { onBegin });
    await userEvent.click(screen.getByRole('button', { name: begin.fr }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Plus de place');
    expect(screen.getByRole('button', { name: begin.fr })).toBeEnabled();
  });
});

test('a scenario in one language is played in it, whatever the interface speaks', () => {
  const english = fakeScenario({ languages: ['en'] });
  expect(firstChoices(english, {}, 'fr').settings.language).toBe('en');
  expect(firstChoices(english, {}, 'en').settings.language).toBe('en');
});

test.each([
  [8, [4, 6, 8, 12, 16]],
  [1, [1, 2]],
  [60, [30, 45, 60]],
  [7.5, [4, 6, 7.5, 11, 15]],
])('around a rate of %d the speeds offered are %j', (rate, speeds) => {
  expect(speedsFor(rate)).toEqual(speeds);
});
