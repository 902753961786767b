import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { button, itemWith, openDesk } from './open-desk.tsx';

const MINUTE = 6000;

const scenario = fakeScenario({
  injects: [
    fakeInject({
      do: [
        publishes(),
        publishes({
          id: 'p1',
          channel: 'private',
          in: undefined,
          text: { fr: 'Êtes-vous là?', en: 'Are you there?' },
        }),
      ],
    }),
  ],
});

async function askedDesk(letterShortcuts = true) {
  const desk = await openDesk({ scenario, letterShortcuts });
  desk.sight.layOut();
  desk.pass(MINUTE + 100);
  return desk;
}

describe('single letters', () => {
  test('walk through the messages', async () => {
    const desk = await askedDesk();
    await desk.user.keyboard('j');
    expect(itemWith('Le spectacle de ce soir')).toHaveFocus();
    await desk.user.keyboard('j');
    expect(itemWith('Et mes billets')).toHaveFocus();
    await desk.user.keyboard('k');
    expect(itemWith('Le spectacle de ce soir')).toHaveFocus();
  });

  test.each([
    ['r', 'Réponse à Léa Roy'],
    ['p', 'Message privé à Léa Roy'],
  ])('%s opens the box to write in', async (key, label) => {
    const desk = await askedDesk();
    await desk.user.keyboard(`n${key}`);
    expect(screen.getByRole('textbox', { name: label })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: label })).toHaveValue('');
  });

  test('e brings the message to the escalation desk', async () => {
    const desk = await askedDesk();
    await desk.user.keyboard('ne');
    expect(screen.getByRole('tab', { name: 'Escalade', selected: true })).toBeVisible();
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Et mes billets');
  });

  test('l asks why the message is left alone', async () => {
    const desk = await askedDesk();
    await desk.user.keyboard('nl');
    expect(screen.getByRole('dialog')).toHaveTextContent('Pourquoi laisser ce message');
  });

  test('n goes to what has waited longest, on whatever channel', async () => {
    const desk = await askedDesk();
    await desk.meanwhile(() =>
      desk.store.actions.leaveAlone({ item: 'c1', reason: 'x', undone: false }),
    );
    await desk.user.keyboard('n');
    expect(itemWith('Êtes-vous là?')).toHaveFocus();
  });

  test('and digits change the channel, Space pauses, ? opens the sheet', async () => {
    const desk = await askedDesk();
    await desk.user.keyboard('2');
    expect(screen.getByRole('heading', { name: 'Messages privés' })).toBeVisible();
    await desk.user.keyboard(' ');
    expect(desk.view().status).toBe('paused');
    await desk.user.keyboard(' ');
    expect(desk.view().status).toBe('running');
    await desk.user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Raccourcis' })).toBeVisible();
  });

  test('do nothing while somebody writes', async () => {
    const desk = await askedDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.keyboard('jerkl ?n');
    expect(screen.getByRole('textbox', { name: 'Réponse à Léa Roy' })).toHaveValue('jerkl ?n');
    expect(desk.view().status).toBe('running');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('can be switched off, from the sheet too', async () => {
    const desk = await askedDesk(false);
    await desk.user.keyboard('j');
    expect(document.body).toHaveFocus();
    await desk.user.click(screen.getByRole('button', { name: 'Raccourcis' }));
    await desk.user.click(screen.getByRole('switch', { name: 'Raccourcis à une lettre' }));
    expect(desk.asked).toEqual(['letters on']);
  });
});

beforeEach(() => {
  document.body.focus();
});
