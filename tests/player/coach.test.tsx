import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fakeEmptyRun, fakeSettings } from '../run/fake-run-store.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { both, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { button, itemWith, openDesk } from './open-desk.tsx';

const MINUTE = 6000;

const scenario = fakeScenario({
  injects: [fakeInject({ do: [publishes({ id: 'c1' })] })],
  coach: [
    { id: 'welcome', text: both('Voici la page.', 'This is the page.'), at: 'feed' },
    {
      id: 'answer',
      text: both('Répondez à Léa.', 'Answer Léa.'),
      item: 'c1',
      when: { type: 'happened', inject: 'i1' },
      until: { type: 'done', action: ['reply'], on: ['c1'] },
    },
    {
      id: 'queue',
      text: both('La file s’est vidée.', 'The queue is empty.'),
      at: 'queue',
      when: { type: 'done', action: ['reply'], on: ['c1'] },
    },
  ],
});

async function coachedDesk(mode: 'practice' | 'exam' = 'practice') {
  const run = fakeEmptyRun({ settings: fakeSettings({ mode }) });
  const desk = await openDesk({ scenario, run });
  return desk;
}

const coach = async () => await screen.findByRole('complementary', { name: 'La régie vous guide' });
const ringed = () => document.querySelectorAll('[data-coached]');

describe('the coach', () => {
  test('says one thing, points at what it is about, and goes on once it has been read', async () => {
    const desk = await coachedDesk();
    const strip = await coach();
    expect(strip).toHaveTextContent('Voici la page.');
    await waitFor(() =>
      expect([...ringed()]).toEqual([screen.getByRole('region', { name: 'La page' })]),
    );
    await desk.user.click(button(strip, 'Compris'));
    expect(strip).not.toHaveTextContent('Voici la page.');
    expect(ringed()).toHaveLength(0);
  });

  test('waits for the deed, not for a click, and points at the message once it is there', async () => {
    const desk = await coachedDesk();
    const strip = await coach();
    await desk.user.click(button(strip, 'Compris'));
    desk.pass(MINUTE + 3000);
    expect(strip).toHaveTextContent('Répondez à Léa.');
    expect(within(strip).queryByRole('button', { name: 'Compris' })).toBeNull();
    await waitFor(() => expect([...ringed()]).toEqual([itemWith('Et mes billets')]));
    await desk.meanwhile(
      async () =>
        await desk.store.actions.reply({
          action: 'reply',
          to: 'c1',
          text: 'Bonjour Léa, le remboursement arrive demain.',
          covers: [],
          promise: null,
        }),
    );
    expect(strip).toHaveTextContent('La file s’est vidée.');
    await expectAccessible(desk.container);
  });

  test('can be sent away at any moment, and called back', async () => {
    const desk = await coachedDesk();
    await desk.user.click(button(await coach(), 'Masquer le guide'));
    expect(screen.queryByText('Voici la page.')).toBeNull();
    expect(ringed()).toHaveLength(0);
    await desk.user.click(screen.getByRole('button', { name: 'Rappeler le guide' }));
    expect(await screen.findByText('Voici la page.')).toBeInTheDocument();
  });

  test('speaks to screen readers, in the region kept for that', async () => {
    await coachedDesk();
    await coach();
    await waitFor(() => {
      const spoken = screen.getAllByRole('status').map(({ textContent }) => textContent);
      expect(spoken).toContain('Voici la page.');
    });
  });

  test('is silent in an exam', async () => {
    await coachedDesk('exam');
    expect(screen.queryByText('Voici la page.')).toBeNull();
    expect(screen.queryByRole('complementary', { name: 'La régie vous guide' })).toBeNull();
  });
});
