import { screen } from '@testing-library/react';
import { describe, test } from 'vitest';
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
import { button, itemWith, openDesk } from './open-desk.tsx';

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
      await expectAccessible(desk.container);
    },
  );

  test.each(['Repères', 'Faits', 'Escalade'])('in the brief, under %s', async (tab) => {
    const desk = await fullDesk();
    await desk.user.click(screen.getByRole('tab', { name: tab }));
    await expectAccessible(desk.container);
  });

  test('while an answer is being written', async () => {
    const desk = await fullDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await expectAccessible(desk.container);
  });

  test('while messages are being picked', async () => {
    const desk = await fullDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.click(screen.getByRole('button', { name: 'Viser d’autres messages' }));
    await expectAccessible(desk.container);
  });

  test('while something is being handed over', async () => {
    const desk = await fullDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Transmettre'));
    await desk.user.click(screen.getByRole('button', { name: 'Écrire à Maude Tremblay' }));
    await expectAccessible(desk.container);
  });

  test('in a window over the desk', async () => {
    const desk = await fullDesk();
    await desk.user.click(screen.getByRole('button', { name: 'Réglages de la page' }));
    await expectAccessible(document.body);
  });

  test('when a gesture has been done, and can be undone', async () => {
    const desk = await fullDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'J’aime'));
    await expectAccessible(desk.container);
  });

  test('during a veiled pause', async () => {
    const run = fakeEmptyRun({ settings: fakeSettings({ mode: 'exam' }) });
    const desk = await fullDesk({ run });
    await desk.user.click(screen.getByRole('button', { name: 'Pause' }));
    await expectAccessible(desk.container);
  });

  test('in a tab that may only read', async () => {
    const desk = await openDesk({ scenario: full, claim: fakeClaim({ access: 'readOnly' }) });
    await expectAccessible(desk.container);
  });

  test('off the air', async () => {
    const desk = await fullDesk();
    await desk.meanwhile(() => desk.store.actions.finish());
    await expectAccessible(desk.container);
  });
});
