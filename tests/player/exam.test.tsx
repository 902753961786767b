import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fakeEmptyRun, fakeSettings } from '../run/fake-run-store.ts';
import { fakeExpectation, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { itemWith, openDesk } from './open-desk.tsx';

const MINUTE = 6000;
const scenario = fakeScenario({
  injects: [fakeInject({ do: [publishes()] })],
  expectations: [fakeExpectation()],
});

async function askedDesk(mode: 'practice' | 'exam') {
  const desk = await openDesk({
    scenario,
    run: fakeEmptyRun({ settings: fakeSettings({ mode }) }),
  });
  desk.pass(MINUTE + 3000);
  return desk;
}

describe('in an exam', () => {
  test('nothing says which message needs an answer, nor how soon', async () => {
    await askedDesk('exam');
    const queue = screen.getByRole('region', { name: 'En attente' });
    expect(queue).toHaveTextContent('attend depuis 30 s');
    expect(queue).not.toHaveTextContent('visé');
  });

  test('a pause veils the page and what waits', async () => {
    const desk = await askedDesk('exam');
    expect(itemWith('Et mes billets')).toBeVisible();
    await desk.user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.queryByText(/Et mes billets/)).toBeNull();
    expect(screen.getByRole('main')).toHaveTextContent('la page est voilée pendant la pause');
    await desk.user.click(screen.getByRole('button', { name: 'Reprendre' }));
    expect(itemWith('Et mes billets')).toBeVisible();
  });

  test('the clock keeps the speed it began with', async () => {
    await askedDesk('exam');
    expect(screen.queryByRole('button', { name: /Vitesse/ })).toBeNull();
    expect(screen.getByText('Examen')).toBeVisible();
  });
});

describe('in practice', () => {
  test('what waits says how soon an answer is wanted', async () => {
    await askedDesk('practice');
    expect(screen.getByRole('region', { name: 'En attente' })).toHaveTextContent('visé : 2 min');
  });

  test('what waits elsewhere says so only once it is being answered', async () => {
    const mention = { channel: 'monitoring', in: undefined } as const;
    const elsewhere = { ...scenario, injects: [fakeInject({ do: [publishes(mention)] })] };
    const desk = await openDesk({ scenario: fakeScenario(elsewhere) });
    desk.pass(MINUTE + 3000);
    const queue = screen.getByRole('region', { name: 'En attente' });
    expect(queue).not.toHaveTextContent('visé');
    await desk.user.click(within(queue).getByRole('button', { name: /Et mes billets/ }));
    await desk.user.click(screen.getByRole('button', { name: /^Répondre/ }));
    expect(queue).toHaveTextContent('visé : 2 min');
  });
});
