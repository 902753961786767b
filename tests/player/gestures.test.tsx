import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { askingScenario } from '../run/fake-run-store.ts';
import { fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { button, itemWith, openDesk } from './open-desk.tsx';

const MINUTE = 6000;

async function askedDesk() {
  const desk = await openDesk({ scenario: askingScenario() });
  desk.pass(MINUTE + 100);
  const choose = async (entry: string | RegExp) => {
    await desk.user.click(button(itemWith('Et mes billets'), /^Autres actions/));
    await desk.user.click(screen.getByRole('menuitem', { name: entry }));
  };
  return { ...desk, choose };
}

describe('a gesture that can be taken back', () => {
  test('is done at once, shown on the message, and undone from where it is told', async () => {
    const desk = await askedDesk();
    await desk.choose(/^Masquer/);
    expect(itemWith('Et mes billets')).toHaveTextContent('Masqué');
    await desk.user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(itemWith('Et mes billets')).not.toHaveTextContent('Masqué');
    expect(desk.kept('itemModerated')).toMatchObject([
      { action: 'hide', undone: false },
      { action: 'hide', undone: true },
    ]);
  });

  test('is undone from the menu as well', async () => {
    const desk = await askedDesk();
    await desk.choose(/^Épingler/);
    expect(itemWith('Et mes billets')).toHaveTextContent('Épinglé');
    await desk.choose('Désépingler');
    expect(itemWith('Et mes billets')).not.toHaveTextContent('Épinglé');
  });

  test('such as a like is one key away, which says how it stands', async () => {
    const desk = await askedDesk();
    await desk.user.click(button(itemWith('Et mes billets'), 'J’aime'));
    expect(button(itemWith('Et mes billets'), 'Je n’aime plus')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});

describe('a gesture that cannot be taken back', () => {
  test('is asked about first, and can be thought better of', async () => {
    const desk = await askedDesk();
    await desk.choose('Supprimer');
    const question = screen.getByRole('alertdialog', { name: 'Supprimer ce message?' });
    await desk.user.click(button(question, 'Annuler'));
    expect(desk.kept('itemModerated')).toEqual([]);
    expect(itemWith('Et mes billets')).toBeVisible();
  });

  test('leaves a trace in the place of what it took away', async () => {
    const desk = await askedDesk();
    await desk.choose('Supprimer');
    await desk.user.click(button(screen.getByRole('alertdialog'), 'Supprimer'));
    expect(desk.kept('itemModerated')).toMatchObject([{ action: 'delete', item: 'c1' }]);
    expect(screen.getByText('Message supprimé par vous')).toBeVisible();
  });

  test('names whom it is about', async () => {
    const desk = await askedDesk();
    await desk.choose(/^Bannir Léa Roy/);
    await desk.user.click(button(screen.getByRole('alertdialog'), 'Bannir Léa Roy'));
    expect(itemWith('Et mes billets')).toHaveTextContent('Compte banni');
    expect(
      within(itemWith('Et mes billets')).queryByRole('button', { name: 'En privé' }),
    ).toBeNull();
  });
});

describe('leaving a message alone', () => {
  test('asks why, and the log keeps the reason', async () => {
    const desk = await askedDesk();
    await desk.choose('Laisser sans réponse');
    await desk.user.click(screen.getByRole('radio', { name: 'Cherche la provocation' }));
    await desk.user.click(button(screen.getByRole('dialog'), 'Laisser sans réponse'));
    expect(desk.kept('itemLeftAlone')).toMatchObject([
      { item: 'c1', reason: 'Cherche la provocation', undone: false },
    ]);
    expect(itemWith('Et mes billets')).toHaveTextContent('Laissé sans réponse');
  });

  test('for a reason of one’s own wants it in words', async () => {
    const desk = await askedDesk();
    await desk.choose('Laisser sans réponse');
    await desk.user.click(screen.getByRole('radio', { name: 'Autre raison' }));
    expect(button(screen.getByRole('dialog'), 'Laisser sans réponse')).toBeDisabled();
    await desk.user.click(screen.getByRole('textbox', { name: 'En quelques mots' }));
    await desk.user.paste('Son frère lui répond déjà');
    await desk.user.click(button(screen.getByRole('dialog'), 'Laisser sans réponse'));
    expect(desk.kept('itemLeftAlone')).toMatchObject([{ reason: 'Son frère lui répond déjà' }]);
  });
});

describe('a menu', () => {
  test('offers on a mention found elsewhere only what can be done from here', async () => {
    const scenario = fakeScenario({
      injects: [fakeInject({ do: [publishes({ channel: 'monitoring', in: undefined })] })],
    });
    const desk = await openDesk({ scenario });
    desk.pass(MINUTE + 100);
    await desk.user.click(screen.getByRole('button', { name: /^Veille/ }));
    expect(within(itemWith('Et mes billets')).queryByText('En privé')).toBeNull();
    await desk.user.click(button(itemWith('Et mes billets'), /^Autres actions/));
    expect(screen.getAllByRole('menuitem')).toHaveLength(2);
    expect(screen.getByRole('menuitem', { name: 'Réponse d’attente' })).toBeVisible();
    expect(
      screen.getByRole('menuitem', { name: 'Laisser sans réponse' }),
    ).toHaveAccessibleDescription('Se taire, et dire pourquoi.');
  });

  test('lets what the page had published before be edited, from the words that stand there', async () => {
    const desk = await askedDesk();
    const [post] = screen.getAllByRole('article');
    if (post === undefined) throw new Error('the page has published nothing');
    await desk.user.click(button(post, /^Autres actions/));
    await desk.user.click(screen.getByRole('menuitem', { name: 'Modifier' }));
    const box = screen.getByRole('textbox', { name: /^Modifier/ });
    expect(box).not.toHaveValue('');
    await desk.user.type(box, ' Mis à jour.');
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    expect(desk.kept('ownEdited')).toMatchObject([{ item: 'post' }]);
    expect(post).toHaveTextContent('Modifié');
  });

  test('is out of reach while the clock is stopped', async () => {
    const desk = await askedDesk();
    await desk.user.click(screen.getByRole('button', { name: 'Pause' }));
    await desk.user.click(button(itemWith('Et mes billets'), /^Autres actions/));
    for (const entry of screen.getAllByRole('menuitem')) {
      expect(entry).toHaveAttribute('aria-disabled', 'true');
    }
  });
});
