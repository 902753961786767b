import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fakeClaim } from '../run/fake-ports.ts';
import { fakeEmptyRun, fakeSettings } from '../run/fake-run-store.ts';
import { expectAccessible } from '../support/accessibility.ts';
import {
  fakeApprovedLine,
  fakeContact,
  fakeFact,
  fakeHouseRule,
  fakeInject,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';
import { button, itemWith, openDesk, page } from './open-desk.tsx';

const MINUTE = 6000;

const full = fakeScenario({
  variables: [fakeVariable({ shown: true })],
  organisation: {
    contacts: [fakeContact()],
    facts: [fakeFact()],
    approvedLines: [fakeApprovedLine()],
    houseRules: [fakeHouseRule()],
    searches: [{ id: 'name', label: { fr: 'Notre nom', en: 'Our name' }, words: ['deux-rives'] }],
  },
  injects: [
    fakeInject({
      do: [
        publishes(),
        publishes({ id: 'p1', channel: 'private', in: undefined }),
        publishes({ id: 's1', channel: 'stream', in: undefined }),
        publishes({ id: 'r1', channel: 'reviews', in: undefined, stars: 2 }),
        publishes({ id: 'm1', channel: 'monitoring', in: undefined }),
        publishes({ id: 'n1', channel: 'internal', by: 'boss', in: undefined }),
        { type: 'notify', text: { fr: 'Il pleut.', en: 'It rains.' } },
      ],
    }),
  ],
});

async function fullDesk(overrides: Parameters<typeof openDesk>[0] = {}) {
  const desk = await openDesk({ scenario: full, ...overrides });
  desk.pass(MINUTE + 100);
  return desk;
}

describe('an accessibility checker objects to nothing', () => {
  test.each(['Mur', 'Messages privés', 'Fil public', 'Avis', 'Veille', 'Équipe'])(
    'on the channel %s',
    async (channel) => {
      const desk = await fullDesk();
      await desk.user.click(screen.getByRole('button', { name: new RegExp(`^${channel}`) }));
      expect(screen.getByRole('heading', { name: channel })).toBeVisible();
      await expectAccessible(desk.container);
    },
  );

  test.each(['Repères', 'Faits', 'Escalade'])('in the brief, under %s', async (tab) => {
    const desk = await fullDesk();
    await desk.user.click(screen.getByRole('tab', { name: tab }));
    expect(screen.getByRole('tabpanel', { name: tab })).toBeVisible();
    await expectAccessible(desk.container);
  });

  test('while an answer is being written', async () => {
    const desk = await fullDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    expect(screen.getByRole('textbox', { name: /^Réponse/ })).toBeVisible();
    await expectAccessible(desk.container);
  });

  test('while messages are being picked', async () => {
    const desk = await fullDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.click(screen.getByRole('button', { name: 'Viser d’autres messages' }));
    expect(screen.getAllByRole('checkbox')).not.toHaveLength(0);
    await expectAccessible(desk.container);
  });

  test('while something is being handed over', async () => {
    const desk = await fullDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Transmettre'));
    await desk.user.click(screen.getByRole('button', { name: 'Écrire à Maude Tremblay' }));
    expect(screen.getByRole('textbox', { name: 'Ce qu’il faut savoir' })).toBeVisible();
    await expectAccessible(desk.container);
  });

  test('in a window over the desk', async () => {
    const desk = await fullDesk();
    await desk.user.click(within(page()).getByRole('button', { name: 'Réglages de la page' }));
    expect(screen.getByRole('dialog')).toBeVisible();
    await expectAccessible(document.body);
  });

  test('when a gesture has been done, and can be undone', async () => {
    const desk = await fullDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'J’aime'));
    expect(screen.getByRole('button', { name: 'Annuler' })).toBeVisible();
    await expectAccessible(desk.container);
  });

  test('during a veiled pause', async () => {
    const run = fakeEmptyRun({ settings: fakeSettings({ mode: 'exam' }) });
    const desk = await fullDesk({ run });
    await desk.user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.getByText(/voilée/)).toBeVisible();
    await expectAccessible(desk.container);
  });

  test('in a tab that may only read', async () => {
    const desk = await openDesk({ scenario: full, claim: fakeClaim({ access: 'readOnly' }) });
    expect(screen.getByRole('button', { name: 'Continuer ici' })).toBeVisible();
    await expectAccessible(desk.container);
  });

  test('off the air', async () => {
    const desk = await fullDesk();
    await desk.meanwhile(() => desk.store.actions.finish());
    expect(screen.getByRole('button', { name: 'Passer au débreffage' })).toBeVisible();
    await expectAccessible(desk.container);
  });
});
