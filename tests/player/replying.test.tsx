import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EMPTY_DESK } from '../../src/storage/desks.ts';
import { fakeJournal } from '../run/fake-ports.ts';
import { askingScenario } from '../run/fake-run-store.ts';
import { fakeApprovedLine, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { button, itemWith, openDesk } from './open-desk.tsx';

const MINUTE = 6000;

async function askedDesk(overrides: Parameters<typeof openDesk>[0] = {}) {
  const desk = await openDesk({ scenario: askingScenario(), ...overrides });
  desk.pass(MINUTE + 100);
  return desk;
}

describe('an answer', () => {
  test('is written under the message it answers and goes out in public', async () => {
    const desk = await askedDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    const words = screen.getByLabelText('Réponse à Léa Roy', { selector: 'textarea' });
    expect(words).toHaveFocus();
    await desk.user.paste('Bonjour Léa, d’ici vendredi.');
    await desk.user.click(screen.getByRole('button', { name: 'Publier la réponse' }));
    expect(desk.kept('replyPosted')).toMatchObject([
      { action: 'reply', to: 'c1', text: 'Bonjour Léa, d’ici vendredi.', promise: null },
    ]);
    expect(itemWith('d’ici vendredi')).toHaveTextContent('la page');
    expect(screen.getByText('Réponse publiée.')).toBeVisible();
  });

  test('goes with Ctrl and Enter, and hands the focus back to the message', async () => {
    const desk = await askedDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.keyboard('Oui.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(desk.kept('replyPosted')).toHaveLength(1));
    await waitFor(() => expect(itemWith('Et mes billets')).toHaveFocus());
  });

  test('can go in private, where it opens a conversation with that person', async () => {
    const desk = await askedDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'En privé'));
    await desk.user.paste('Écrivez-nous votre numéro ici.');
    await desk.user.click(screen.getByRole('button', { name: 'Envoyer en privé' }));
    expect(desk.kept('replyPosted')).toMatchObject([{ action: 'privateReply', to: 'c1' }]);
    await desk.user.click(screen.getByRole('button', { name: /^Messages privés/ }));
    expect(screen.getByRole('region', { name: 'Conversation avec Léa Roy' })).toHaveTextContent(
      'Écrivez-nous votre numéro ici.',
    );
  });

  test('that only buys time says when the real one will come', async () => {
    const desk = await askedDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.click(screen.getByRole('radio', { name: 'D’attente' }));
    await desk.user.click(screen.getByRole('textbox', { name: /attente/ }));
    await desk.user.paste('Je vérifie.');
    await desk.user.click(screen.getByRole('button', { name: /Vraie réponse promise/ }));
    await desk.user.click(screen.getByRole('option', { name: /20/ }));
    await desk.user.click(screen.getByRole('button', { name: 'Publier la réponse d’attente' }));
    expect(desk.kept('replyPosted')).toMatchObject([
      { action: 'holdingReply', promise: 20 * 60_000 },
    ]);
    const queue = screen.getByRole('region', { name: 'En attente' });
    expect(queue).toHaveTextContent('promis avant');
  });

  test('may answer other messages too, picked in the feed', async () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({
          do: [publishes(), publishes({ id: 'c2', text: { fr: 'Moi aussi!', en: 'Me too!' } })],
        }),
      ],
    });
    const desk = await openDesk({ scenario });
    desk.pass(MINUTE + 100);
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.paste('Tout le monde sera remboursé.');
    await desk.user.click(screen.getByRole('button', { name: 'Viser d’autres messages' }));
    await desk.user.click(within(itemWith('Moi aussi!')).getByRole('checkbox'));
    await desk.user.click(screen.getByRole('button', { name: 'Terminé' }));
    expect(screen.getByRole('button', { name: 'Vise aussi 1 message' })).toBeVisible();
    await desk.user.click(screen.getByRole('button', { name: 'Publier la réponse' }));
    expect(desk.kept('replyPosted')).toMatchObject([{ to: 'c1', covers: ['c2'] }]);
    expect(itemWith('Tout le monde')).toHaveTextContent('Répond aussi à 1 autre message');
  });

  test('takes an approved line at a click', async () => {
    const { threads, cast, injects } = askingScenario();
    const scenario = fakeScenario({
      threads,
      cast,
      injects,
      organisation: { approvedLines: [fakeApprovedLine()] },
    });
    const desk = await openDesk({ scenario });
    desk.pass(MINUTE + 100);
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.paste('Bonjour Léa.');
    await desk.user.click(screen.getByRole('button', { name: 'Phrase approuvée' }));
    await desk.user.click(screen.getByRole('menuitem', { name: /Remboursements/ }));
    expect(screen.getByRole('textbox', { name: 'Réponse à Léa Roy' })).toHaveValue(
      'Bonjour Léa. Tous les billets seront remboursés.',
    );
  });

  test('on the public stream counts what is left of its 280 characters', async () => {
    const scenario = fakeScenario({
      injects: [fakeInject({ do: [publishes({ channel: 'stream', in: undefined })] })],
    });
    const desk = await openDesk({ scenario });
    desk.pass(MINUTE + 100);
    await desk.user.click(screen.getByRole('button', { name: /^Fil public/ }));
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.paste('Bonjour');
    expect(screen.getByText('Il reste 273 caractères')).toBeInTheDocument();
  });
});

describe('a draft', () => {
  test('stays when the box is closed, and when one goes to another channel and back', async () => {
    const desk = await askedDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.paste('Je commence une phrase');
    await desk.user.keyboard('{Escape}');
    await desk.user.click(screen.getByRole('button', { name: /^Équipe/ }));
    await desk.user.click(screen.getByRole('button', { name: /^Mur/ }));
    await desk.user.click(button(itemWith('Et mes billets'), 'Brouillon'));
    expect(screen.getByRole('textbox', { name: 'Réponse à Léa Roy' })).toHaveValue(
      'Je commence une phrase',
    );
  });

  test('is there again after a reload', async () => {
    const draft = { text: 'Avant la panne', covers: [], promise: null, evidence: [] };
    const desk = await askedDesk({ desk: { ...EMPTY_DESK, drafts: { 'reply/c1': draft } } });
    await desk.user.click(button(itemWith('Et mes billets'), 'Brouillon'));
    expect(screen.getByRole('textbox', { name: 'Réponse à Léa Roy' })).toHaveValue(
      'Avant la panne',
    );
  });

  test('keeps its words when what was asked is refused, and says why', async () => {
    const desk = await askedDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.paste('Trop tard');
    await desk.meanwhile(() =>
      desk.store.actions.moderate({ action: 'closeComments', item: 'post', undone: false }),
    );
    await desk.user.click(screen.getByRole('button', { name: 'Publier la réponse' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Les commentaires sont fermés ici.');
    expect(screen.getByRole('textbox', { name: 'Réponse à Léa Roy' })).toHaveValue('Trop tard');
  });

  test('is cleared only once the reply is kept for good', async () => {
    const journal = fakeJournal({ atOnce: true });
    const desk = await askedDesk({ journal });
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.paste('Bonjour');
    journal.append = () => new Promise(() => undefined);
    await desk.user.click(screen.getByRole('button', { name: 'Publier la réponse' }));
    expect(desk.store.getState().desk.drafts['reply/c1']?.text).toBe('Bonjour');
  });
});

describe('a pause', () => {
  test('locks the box, keeps its words, and lets one read', async () => {
    const desk = await askedDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'Répondre'));
    await desk.user.paste('Bonjour');
    await desk.user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.getByRole('button', { name: 'Publier la réponse' })).toBeDisabled();
    expect(screen.getByText('En pause : reprenez pour envoyer.')).toBeVisible();
    expect(itemWith('Et mes billets')).toBeVisible();
    await desk.user.click(screen.getByRole('button', { name: 'Reprendre' }));
    expect(screen.getByRole('button', { name: 'Publier la réponse' })).toBeEnabled();
  });
});

describe('words of one’s own', () => {
  test('can be changed, which leaves a trace, and taken away', async () => {
    const desk = await askedDesk();
    await desk.meanwhile(() =>
      desk.store.actions.reply({
        action: 'reply',
        to: 'c1',
        text: 'D’ici vendredi.',
        covers: [],
        promise: null,
      }),
    );
    await desk.user.click(button(itemWith('D’ici vendredi.'), 'Modifier'));
    const words = screen.getByRole('textbox', { name: 'Modifier votre message' });
    expect(words).toHaveValue('D’ici vendredi.');
    await desk.user.clear(words);
    await desk.user.type(words, 'D’ici jeudi.');
    await desk.user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(itemWith('D’ici jeudi.')).toHaveTextContent('Modifié');
    await desk.user.click(button(itemWith('D’ici jeudi.'), 'Supprimer'));
    await desk.user.click(button(screen.getByRole('alertdialog'), 'Supprimer'));
    expect(screen.getByText('Message supprimé par vous')).toBeVisible();
  });
});
