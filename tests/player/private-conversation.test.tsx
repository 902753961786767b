import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EMPTY_DESK } from '../../src/storage/desks.ts';
import {
  both,
  fakeContact,
  fakeInject,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';
import { button, itemWith, openDesk } from './open-desk.tsx';

const MINUTE = 6000;

const scenario = fakeScenario({
  organisation: { contacts: [fakeContact()] },
  injects: [
    fakeInject({
      do: [
        publishes({ channel: 'private', in: undefined }),
        publishes({
          id: 'c2',
          channel: 'private',
          in: undefined,
          text: both('Êtes-vous là?', 'Are you there?'),
        }),
      ],
    }),
  ],
});

/** The private conversation with Léa, who has written twice. */
async function conversation(overrides: Parameters<typeof openDesk>[0] = {}) {
  const desk = await openDesk({ scenario, ...overrides });
  desk.pass(MINUTE + 100);
  await desk.user.click(screen.getByRole('button', { name: /^Messages privés/ }));
  return desk;
}

describe('a private conversation', () => {
  test('is written in at its foot, in answer to the latest message', async () => {
    const desk = await conversation();
    await desk.user.click(screen.getByRole('button', { name: 'Écrire à Léa Roy' }));
    const words = screen.getByRole('textbox', { name: 'Message privé à Léa Roy' });
    expect(words).toHaveFocus();
    expect(itemWith('Êtes-vous là?')).not.toContainElement(words);
    await desk.user.paste('Oui, bonjour Léa.');
    await desk.user.click(screen.getByRole('button', { name: 'Envoyer en privé' }));
    expect(desk.kept('replyPosted')).toMatchObject([{ to: 'c2', text: 'Oui, bonjour Léa.' }]);
    expect(screen.getByRole('button', { name: 'Écrire à Léa Roy' })).toHaveFocus();
  });

  test('says which message is answered when it is not the latest', async () => {
    const desk = await conversation();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    expect(screen.getByText('En réponse à Léa Roy :', { exact: false })).toHaveTextContent(
      'Et mes billets',
    );
    await desk.user.paste('D’ici vendredi.');
    await desk.user.click(screen.getByRole('button', { name: 'Envoyer en privé' }));
    expect(desk.kept('replyPosted')).toMatchObject([{ to: 'c1' }]);
  });

  test('keeps its draft when it is closed, whichever message that was for', async () => {
    const desk = await conversation();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.paste('Je vérifie');
    await desk.user.keyboard('{Escape}');
    await desk.user.click(screen.getByRole('button', { name: 'Brouillon' }));
    expect(screen.getByRole('textbox', { name: 'Message privé à Léa Roy' })).toHaveValue(
      'Je vérifie',
    );
    expect(screen.getByText('En réponse à Léa Roy :', { exact: false })).toBeVisible();
  });
});

describe('a hand-over in preparation', () => {
  test('is there after a reload with its words and whom it is for', async () => {
    const draft = {
      text: 'Elle attend depuis une heure.',
      covers: ['c1'],
      promise: null,
      evidence: [],
      to: 'boss',
    };
    const desk = await conversation({ desk: { ...EMPTY_DESK, drafts: { handOver: draft } } });
    await desk.user.click(screen.getByRole('tab', { name: /^Escalade/ }));
    const panel = screen.getByRole('tabpanel');
    expect(
      within(panel).getByRole('heading', { name: 'Transmettre à Maude Tremblay' }),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Ce qu’il faut savoir' })).toHaveValue(draft.text);
    await desk.user.click(button(panel, 'Autre destinataire'));
    expect(button(panel, 'Écrire à Maude Tremblay')).toBeVisible();
    expect(desk.store.getState().desk.drafts['handOver']).toMatchObject({ text: draft.text });
  });
});

describe('on the public stream', () => {
  const onStream = fakeScenario({
    injects: [fakeInject({ do: [publishes({ channel: 'stream', in: undefined })] })],
  });

  test('what is left is counted as a reader counts, said aloud near the end, and nothing is cut', async () => {
    const desk = await openDesk({ scenario: onStream });
    desk.pass(MINUTE + 100);
    await desk.user.click(screen.getByRole('button', { name: /^Fil public/ }));
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    const words = screen.getByRole('textbox', { name: 'Réponse à Léa Roy' });
    expect(words).toHaveAccessibleDescription('Au plus 280 caractères.');
    const family = '👩‍👩‍👧';
    await desk.user.paste(family.repeat(10));
    expect(screen.getByText('Il reste 270 caractères')).toBeInTheDocument();
    await desk.user.paste('a'.repeat(260));
    expect(
      await screen.findByText(/Il reste 10 caractères/, { selector: 'output' }, { timeout: 5000 }),
    ).toBeInTheDocument();
    await desk.user.paste('b'.repeat(11));
    expect(screen.getByText('1 caractère de trop')).toBeInTheDocument();
    expect(words).toHaveValue(family.repeat(10) + 'a'.repeat(260) + 'b'.repeat(11));
  });

  test('ten families of eight characters each fit as ten characters', async () => {
    const desk = await openDesk({ scenario: onStream });
    desk.pass(MINUTE + 100);
    const text = '👩‍👩‍👧'.repeat(280);
    const outcome = await desk.store.actions.publish({ channel: 'stream', text, covers: [] });
    expect(outcome.type).toBe('accepted');
  });
});
