import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fakeContact, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { button, itemWith, openDesk } from './open-desk.tsx';

const MINUTE = 6000;

const scenario = fakeScenario({
  organisation: {
    contacts: [
      fakeContact(),
      fakeContact({ id: 'law', role: 'legal', name: 'Me Roy', otherwise: [] }),
    ],
  },
  injects: [
    fakeInject({
      do: [publishes(), publishes({ id: 'c2', text: { fr: 'Moi aussi!', en: 'Me too!' } })],
    }),
  ],
});

async function deskWithQuestion() {
  const desk = await openDesk({ scenario });
  desk.pass(MINUTE + 100);
  await desk.user.click(button(itemWith('Et mes billets'), 'Transmettre'));
  return desk;
}

describe('the escalation desk', () => {
  test('says who is there, what for, and how fast they answer', async () => {
    await deskWithQuestion();
    const contacts = screen.getByRole('tabpanel');
    expect(contacts).toHaveTextContent('Maude Tremblay');
    expect(contacts).toHaveTextContent('direction · répond en 2 min environ');
    expect(contacts).toHaveTextContent('Tout ce qui dépasse la page.');
  });

  test('hands a message over, with its screenshot, in one’s own words', async () => {
    const desk = await deskWithQuestion();
    await desk.user.click(screen.getByRole('button', { name: 'Écrire à Maude Tremblay' }));
    await desk.user.click(screen.getByRole('textbox', { name: 'Ce qu’il faut savoir' }));
    await desk.user.paste('On rembourse?');
    await desk.user.click(button(screen.getByRole('tabpanel'), 'Transmettre'));
    expect(desk.kept('escalationSent')).toMatchObject([
      { to: 'boss', items: ['c1'], evidence: ['c1'], text: 'On rembourse?' },
    ]);
    expect(screen.getByRole('tabpanel')).toHaveTextContent('en attente de réponse');
  });

  test('takes more screenshots at a click in the feed, and lets go of them', async () => {
    const desk = await deskWithQuestion();
    await desk.user.click(screen.getByRole('button', { name: 'Écrire à Maude Tremblay' }));
    await desk.user.click(screen.getByRole('button', { name: 'Joindre des captures' }));
    await desk.user.click(within(itemWith('Et mes billets')).getByRole('checkbox'));
    await desk.user.click(within(itemWith('Moi aussi!')).getByRole('checkbox'));
    await desk.user.click(screen.getByRole('button', { name: 'Terminé' }));
    await desk.user.click(screen.getByRole('textbox', { name: 'Ce qu’il faut savoir' }));
    await desk.user.paste('Ils sont deux.');
    await desk.user.click(button(screen.getByRole('tabpanel'), 'Transmettre'));
    expect(desk.kept('escalationSent')).toMatchObject([{ items: ['c1'], evidence: ['c2'] }]);
  });

  test('keeps what was prepared when one turns to somebody else', async () => {
    const desk = await deskWithQuestion();
    await desk.user.click(screen.getByRole('button', { name: 'Écrire à Maude Tremblay' }));
    await desk.user.click(screen.getByRole('textbox', { name: 'Ce qu’il faut savoir' }));
    await desk.user.paste('Elle menace de poursuivre.');
    await desk.user.click(screen.getByRole('button', { name: 'Autre destinataire' }));
    await desk.user.click(screen.getByRole('button', { name: 'Écrire à Me Roy' }));
    expect(screen.getByRole('textbox', { name: 'Ce qu’il faut savoir' })).toHaveValue(
      'Elle menace de poursuivre.',
    );
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Et mes billets');
  });

  test('sends nothing without a message to speak of', async () => {
    const desk = await deskWithQuestion();
    await desk.user.click(screen.getByRole('button', { name: 'Écrire à Maude Tremblay' }));
    await desk.user.click(screen.getByRole('textbox', { name: 'Ce qu’il faut savoir' }));
    await desk.user.paste('Bonsoir');
    const [first] = screen.getAllByRole('button', { name: 'Retirer ce message (Léa Roy)' });
    if (first !== undefined) await desk.user.click(first);
    expect(screen.getByText('Choisissez au moins un message.')).toBeVisible();
    expect(button(screen.getByRole('tabpanel'), 'Transmettre')).toBeDisabled();
  });

  test('shows when the colleague has answered, and the answer in the team’s chat', async () => {
    const desk = await deskWithQuestion();
    await desk.meanwhile(() =>
      desk.store.actions.escalate({ to: 'boss', items: ['c1'], evidence: [], text: 'Alors?' }),
    );
    desk.pass(2 * MINUTE + 200);
    expect(screen.getByRole('tabpanel')).toHaveTextContent('a répondu à 19 h 43');
    await desk.user.click(screen.getByRole('button', { name: /^Équipe.*1 nouveau$/ }));
    expect(itemWith('Merci, je m’en occupe.')).toHaveTextContent('direction');
  });
});
